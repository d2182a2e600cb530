using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Registry.Actors;

namespace Sekutu.Reading.Mentions.Lexicon;

/// <summary>Puts the registry's actors and a language's words for bodies, offices and references together.</summary>
/// <remarks>Where one phrase means several things the first added counts: blockers, states, organisations, bodies, offices, people, references.</remarks>
internal sealed class ActorLexiconBuilder
{
    private readonly PhraseTable.Builder _table = new();
    private readonly List<ActorWord> _words = [];
    private readonly SmallWords _small;
    private readonly string _language;
    private readonly HashSet<ulong> _adjectival = [];
    private readonly List<string> _suffixes = [];

    private ActorLexiconBuilder(string language)
    {
        _language = language;
        _small = new SmallWords(language);
    }

    /// <summary>Reads everything for one language.</summary>
    public static ActorLexicon Build(string language)
    {
        var builder = new ActorLexiconBuilder(language);
        builder.AddBlockers();
        builder.AddSmallWords();
        builder.AddStates(ActorRegistry.Load());
        builder.AddOrganisations(ActorRegistry.Load());
        builder.AddBodies();
        builder.AddOffices();
        builder.AddPeople(ActorRegistry.Load());
        builder.AddAnaphors();
        return new ActorLexicon(builder._table.Build(), [.. builder._words], builder._small);
    }

    // A name in capitals alone must stand so in the text; one with a capital first letter must begin with a capital; the rest may stand in any case.
    private static LetterCase CaseOf(string phrase)
    {
        if (!char.IsUpper(phrase[0])) return LetterCase.Any;
        var lower = false;
        foreach (var c in phrase) lower |= char.IsLower(c);
        return lower ? LetterCase.Capital : LetterCase.Exact;
    }

    private void Add(string phrase, ActorWord word, LetterCase? letterCase = null)
    {
        _table.Add(phrase, _words.Count, letterCase ?? CaseOf(phrase));
        _words.Add(word);
    }

    private IReadOnlyList<TsvRow> Rows(string file, params ReadOnlySpan<string> columns) => TsvFile.Read(DataFolder.Knowledge(_language, file), columns).Rows;

    private void AddBlockers()
    {
        foreach (var row in Rows("not-actors.tsv", "phrases", "kind", "source"))
        {
            var kind = row["kind"] == "outlet-word" ? ActorWordKind.OutletWord : ActorWordKind.Blocker;
            foreach (var phrase in row.List("phrases")) Add(phrase, new ActorWord(kind, row.Where));
        }

        foreach (var row in TsvFile.Read(DataFolder.Knowledge("outlets.tsv"), "names").Rows)
            foreach (var phrase in row.List("names"))
                Add(phrase, new ActorWord(ActorWordKind.Blocker, row.Where));
    }

    private void AddSmallWords()
    {
        foreach (var row in _small.Rows)
        {
            foreach (var phrase in row.List("words"))
            {
                switch (row["role"])
                {
                    case "before-name": Add(phrase, new ActorWord(ActorWordKind.NamePrefix, row.Where), LetterCase.Capital); break;
                    case "after-name": Add(phrase, new ActorWord(ActorWordKind.NameSuffix, row.Where), LetterCase.Capital); break;
                    case "former": Add(phrase, new ActorWord(ActorWordKind.Former, row.Where), LetterCase.Any); break;
                    case "adjectival": _adjectival.Add(SmallWords.Hash(phrase)); break;
                    case "suffix": _suffixes.Add(phrase); break;
                }
            }
        }
    }

    private void AddStates(ActorRegistry registry)
    {
        foreach (var row in Rows("states.tsv", "code", "names", "exact", "adjectives", "people", "capitals", "nicknames", "source"))
        {
            void Forms(string column, StateForm form, LetterCase? letterCase)
            {
                foreach (var phrase in row.List(column))
                    Add(phrase, new ActorWord(ActorWordKind.State, row.Where) { Code = row["code"], Form = form }, letterCase);
            }

            Forms("names", StateForm.Name, null);
            Forms("exact", StateForm.Name, LetterCase.Exact);
            Forms("adjectives", StateForm.Adjective, LetterCase.Capital);
            Forms("people", StateForm.People, LetterCase.Capital);
            Forms("capitals", StateForm.Capital, LetterCase.Capital);
            Forms("nicknames", StateForm.Nickname, LetterCase.Capital);
        }

        foreach (var (alpha2, _, name) in CldrNames.Of(_language))
        {
            if (registry.StateByAlpha2(alpha2) is { IsActor: true } state && (name.Length > 2 || alpha2 == name))
                Add(name, new ActorWord(ActorWordKind.State, state.Entry) { Code = state.Code, Form = StateForm.Name }, CaseOf(name));
        }
    }

    private void AddOrganisations(ActorRegistry registry)
    {
        foreach (var organisation in registry.Organisations)
        {
            var word = new ActorWord(organisation.IsGroup ? ActorWordKind.Group : ActorWordKind.Organisation, organisation.Entry) { Code = organisation.Code };
            if (!organisation.IsGroup) Add(organisation.Name, word);
            foreach (var acronym in organisation.Acronyms) Add(acronym, word, LetterCase.Exact);
        }

        foreach (var row in Rows("organisations.tsv", "code", "names", "source"))
        {
            var group = registry.OrganisationByCode(row["code"])?.IsGroup ?? false;
            foreach (var phrase in row.List("names"))
                Add(phrase, new ActorWord(group ? ActorWordKind.Group : ActorWordKind.Organisation, row.Where) { Code = row["code"] });
        }
    }

    private void AddBodies()
    {
        foreach (var row in Rows("bodies.tsv", "phrases", "class", "state", "source"))
        {
            var (code, isDefault) = Home(row["state"]);
            foreach (var phrase in row.List("phrases"))
            {
                var word = new ActorWord(ActorWordKind.Body, row.Where)
                {
                    Code = code,
                    IsDefault = isDefault,
                    IfNamed = row["state"].StartsWith('?'),
                    Role = row["class"],
                    IsAdjectival = _adjectival.Contains(SmallWords.Hash(phrase)),
                };
                Add(phrase, word);
                if (code is not null && !word.IfNamed) continue;
                foreach (var suffix in _suffixes) Add(phrase + suffix, word with { IsPossessed = true, IsAdjectival = false, Code = null });
            }
        }
    }

    private void AddOffices()
    {
        foreach (var row in Rows("offices.tsv", "phrases", "role", "kind", "state", "source"))
        {
            var (code, isDefault) = Home(row["state"]);
            var title = row["kind"] is "rank" or "title";
            var kind = Enum.TryParse<OfficeKind>(row["kind"], ignoreCase: true, out var parsed) ? parsed : OfficeKind.Office;
            foreach (var phrase in row.List("phrases"))
            {
                Add(phrase, new ActorWord(title ? ActorWordKind.Title : ActorWordKind.Office, row.Where)
                {
                    Code = code,
                    IsDefault = isDefault,
                    IfNamed = row["state"].StartsWith('?'),
                    Role = row["role"],
                    Office = kind,
                }, title ? LetterCase.Capital : null);
            }
        }
    }

    private void AddPeople(ActorRegistry registry)
    {
        foreach (var person in registry.People)
        {
            var word = new ActorWord(ActorWordKind.Person, person.Entry) { Person = person };
            foreach (var name in (IEnumerable<string>)[person.Name, .. person.OtherNames, .. person.ShortNames])
                Add(name, name.Contains(' ', StringComparison.Ordinal) ? word : word with { IsShortName = true }, name[0] is 'a' or 'e' or 'b' or 'v' ? LetterCase.Exact : LetterCase.Capital);
        }
    }

    private void AddAnaphors()
    {
        foreach (var row in Rows("anaphors.tsv", "phrases", "count", "class", "source"))
        {
            var kind = row["class"] switch
            {
                "person" => AnaphorClass.Person,
                "body" => AnaphorClass.Body,
                "side" => AnaphorClass.Side,
                "organisation" => AnaphorClass.Organisation,
                "group" => AnaphorClass.Group,
                "person-poss" => AnaphorClass.PersonOwner,
                "state-poss" => AnaphorClass.StateOwner,
                _ => AnaphorClass.State,
            };
            var count = ActorRegistry.Year(row["count"]) ?? 0;
            foreach (var phrase in row.List("phrases")) Add(phrase, new ActorWord(ActorWordKind.Anaphor, row.Where) { Anaphor = kind, Count = count }, LetterCase.Any);
        }
    }

    private static (string? Code, bool IsDefault) Home(string cell) =>
        cell.Length == 0 ? (null, false) : cell[0] is '~' or '?' ? (cell[1..], true) : (cell, false);
}
