using Sekutu.Knowledge;
using Sekutu.Language.Phrases;

namespace Sekutu.Reading.Statements;

/// <summary>How one language says that something is said: its verbs, nouns and small words.</summary>
internal sealed class SayingLexicon
{
    private readonly SayingForm[] _forms;

    private SayingLexicon(PhraseTable table, SayingForm[] forms, SpeechWords words)
    {
        Table = table;
        _forms = forms;
        Words = words;
    }

    /// <summary>Finds the forms; the value of an entry is an index for <see cref="Form"/>.</summary>
    public PhraseTable Table { get; }

    /// <summary>The small words.</summary>
    public SpeechWords Words { get; }

    public SayingForm Form(int index) => _forms[index];

    /// <summary>The lexicons of every language that has one, by the name of its folder under <c>knowledge/</c>.</summary>
    public static Dictionary<string, SayingLexicon> LoadAll()
    {
        var all = new Dictionary<string, SayingLexicon>(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(DataFolder.Knowledge()))
        {
            var saying = Path.Combine(folder, "saying.tsv");
            if (!File.Exists(saying)) continue;
            var words = TsvFile.Read(Path.Combine(folder, "speech-words.tsv"), "role", "words");
            all.Add(Path.GetFileName(folder), Build(TsvFile.Read(saying, "word", "finite", "frames"), new SpeechWords(words)));
        }

        return all;
    }

    public static SayingLexicon Build(TsvFile verbs, SpeechWords words)
    {
        var forms = new Dictionary<string, SayingForm>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in verbs.Rows)
        {
            var frames = SayingFrames.None;
            foreach (var frame in row.List("frames")) frames |= Frame(frame);
            Add(row, "finite", SayingForms.Finite, frames);
            Add(row, "participle", SayingForms.Participle, frames);
            Add(row, "passive", SayingForms.Passive, frames);
            Add(row, "noun", SayingForms.Noun, frames);
            foreach (var form in row.List("inverted"))
            {
                Merge(form, SayingForms.Inverted, frames, row.Where);
                foreach (var suffix in words.Suffixes) Merge(form + suffix, SayingForms.Inverted | SayingForms.Suffix, frames, row.Where);
            }
        }

        foreach (var source in words.Sources)
        {
            Merge(source, SayingForms.Source, SayingFrames.Speech, "speech-words");
            foreach (var suffix in words.Suffixes) Merge(source + suffix, SayingForms.Source | SayingForms.Suffix, SayingFrames.Speech, "speech-words");
        }

        var list = new List<SayingForm>(forms.Count);
        var table = new PhraseTable.Builder();
        foreach (var (form, value) in forms)
        {
            table.Add(form, list.Count);
            list.Add(value);
        }

        return new SayingLexicon(table.Build(), [.. list], words);

        void Add(TsvRow row, string column, SayingForms kind, SayingFrames frames)
        {
            foreach (var form in row.List(column)) Merge(form, kind, frames, row.Where);
        }

        void Merge(string form, SayingForms kind, SayingFrames frames, string where) =>
            forms[form] = forms.TryGetValue(form, out var old) ? new SayingForm(old.Forms | kind, old.Frames | frames, old.Entry) : new SayingForm(kind, frames, where);
    }

    private static SayingFrames Frame(string name) => name switch
    {
        "inf" => SayingFrames.Infinitive,
        _ => Enum.Parse<SayingFrames>(name, ignoreCase: true),
    };
}
