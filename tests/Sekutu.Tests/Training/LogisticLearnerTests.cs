using Sekutu.Language.Models;
using Sekutu.Reading.Events.Judging;
using Sekutu.Tests.Support;
using Sekutu.Training.Events;

namespace Sekutu.Tests.Training;

public sealed class LogisticLearnerTests
{
    [Fact]
    public void What_features_tell_is_learned_and_survives_the_disk()
    {
        // Feature 10 tells class 1, feature 20 class 2, feature 30 nothing; 99 is too rare to be kept.
        var examples = Enumerable.Range(0, 90).Select(n => new Example([n % 3 == 0 ? 5u : (uint)(n % 3) * 10, 30, .. n == 0 ? new uint[] { 99 } : []], [], n % 3, 0)).ToList();
        var learner = new LogisticLearner(examples, 3, 2);
        learner.Learn(examples, 20, 1);
        var classifier = Written(learner);
        foreach (var example in examples)
        {
            var (before, after) = (new float[3], new float[3]);
            learner.Judge(example.Features, [], before);
            classifier.Judge(example.Features, [], after);
            Assert.Equal(example.Class, Array.IndexOf(after, after.Max()));
            Assert.Equal(1, after.Sum(), 4);
            for (var i = 0; i < 3; i++) Assert.Equal(before[i], after[i], 0.03);
        }
    }

    [Fact]
    public void What_no_feature_tells_is_learned_from_states()
    {
        // Exclusive or: no single number tells the class.
        var examples = Enumerable.Range(0, 200).Select(n => new Example([1], [n % 2 == 0 ? 1 : -1, n / 2 % 2 == 0 ? 1 : -1, .. new float[14]], (n % 2) ^ (n / 2 % 2), 0)).ToList();
        var learner = new LogisticLearner(examples, 2, 1);
        learner.Learn(examples, 60, 1);
        var classifier = Written(learner);
        Assert.Equal(16, classifier.States!.Inputs);
        var chances = new float[2];
        foreach (var example in examples)
        {
            classifier.Judge(example.Features, example.States, chances);
            Assert.True(chances[example.Class] > 0.6f);
        }
    }

    private static Classifier Written(LogisticLearner learner)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "model");
        using (var file = new ModelFile.Writer(path)) learner.Write(file, "made", 0.001f);
        return new Classifier(ModelFile.Load(path), "made");
    }
}
