using Sekutu.Language;
using Sekutu.Language.Models;
using Sekutu.Tests.Accuracy;
using Sekutu.Tests.Support;
using Sekutu.Training;
using Sekutu.Training.Corpora;

namespace Sekutu.Tests.Language;

/// <summary>Measures tags, trees and names on the development corpora and holds them to the floors of <c>docs/accuracy.md</c>.</summary>
[Trait("Category", "Accuracy")]
public sealed class LanguageAccuracyTests
{
    [Theory]
    [InlineData("id_csui-dev")]
    [InlineData("en_ewt-dev")]
    [InlineData("en_gum-dev")]
    public void Trees_hold_their_floors(string corpus)
    {
        var folder = new CorporaFolder(SharedFolder.Require("corpora"));
        var models = new LanguageModels(corpus[..2], null);
        var scores = new TreeScores();
        var analysis = new Analysis();
        foreach (var tree in folder.Trees(corpus))
        {
            tree.Fill(analysis);
            models.Read(analysis, LanguageLayers.Tags | LanguageLayers.Trees);
            scores.Add(tree, analysis);
        }

        AccuracyPage.Hold(corpus, new Dictionary<string, double> { ["UPOS"] = scores.Upos / 100, ["UAS"] = scores.Uas / 100, ["LAS"] = scores.Las / 100 });
    }

    [Theory]
    [InlineData("id_idnernews2k-dev")]
    [InlineData("id_nerui-dev")]
    [InlineData("en_unerewt-dev")]
    [InlineData("en_wikigold-dev")]
    [InlineData("en_re3d-dev")]
    public void Names_hold_their_floors(string corpus)
    {
        var folder = new CorporaFolder(SharedFolder.Require("corpora"));
        var models = new LanguageModels(corpus[..2], null);
        var scores = new NameScores();
        var analysis = new Analysis();
        foreach (var gold in folder.Names(corpus))
        {
            gold.AsTree().Fill(analysis);
            models.Read(analysis, LanguageLayers.Names);
            scores.Add(gold, analysis);
        }

        AccuracyPage.Hold(corpus, new Dictionary<string, double> { ["F1"] = scores.F1 });
    }
}
