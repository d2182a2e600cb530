using Sekutu.Knowledge;
using Sekutu.Language.Phrases;
using Sekutu.Text;

namespace Sekutu.Reading.Statements;

/// <summary>The small words of one language around its verbs of saying.</summary>
internal sealed class SpeechWords
{
    private readonly Dictionary<ulong, SpeechRole> _roles = [];
    private readonly PhraseTable _unaffiliated;
    private readonly List<string> _sources = [];
    private readonly List<string> _suffixes = [];

    public SpeechWords(TsvFile file)
    {
        var unaffiliated = new PhraseTable.Builder();
        foreach (var row in file.Rows)
        {
            var role = Role(row["role"]);
            foreach (var word in row.List("words"))
            {
                if (role == SpeechRole.Unaffiliated) unaffiliated.Add(word, 0);
                else if (role == SpeechRole.Source) _sources.Add(word);
                else if (role == SpeechRole.Suffix) _suffixes.Add(word);
                if (word.Contains(' ', StringComparison.Ordinal)) continue;
                var hash = WordHash.Lower(word);
                _roles[hash] = _roles.GetValueOrDefault(hash) | role;
            }
        }

        _unaffiliated = unaffiliated.Build();
    }

    /// <summary>Words that name a speaker without a verb ("according to").</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>Pronouns that are written onto a verb.</summary>
    public IReadOnlyList<string> Suffixes => _suffixes;

    /// <summary>The parts a word may play.</summary>
    public SpeechRole Of(ulong form) => _roles.GetValueOrDefault(form);

    /// <summary>True for a role of somebody who speaks for no state.</summary>
    public bool IsUnaffiliated(ReadOnlySpan<char> role)
    {
        var atoms = new AtomReader(role);
        while (atoms.Read())
            if (_unaffiliated.TryMatchAt(role, atoms.Start, out _)) return true;
        return false;
    }

    private static SpeechRole Role(string name) =>
        Enum.Parse<SpeechRole>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
