namespace Sekutu.Reading.Mentions;

/// <summary>Who held an office, or whose body it was, when an article named it with its state: for "the president", "the ministry" later on.</summary>
internal sealed class RoleMemory
{
    // Among several holders the last is meant only when named this few sentences ago.
    private const int Near = 2;

    private readonly Dictionary<string, List<Draft>> _byRole = new(StringComparer.Ordinal);

    /// <summary>Notes a mention with an office or class and actors.</summary>
    public void Add(Draft draft)
    {
        if (draft.Plural) return;
        if (!_byRole.TryGetValue(draft.Role, out var list)) _byRole.Add(draft.Role, list = []);
        list.Add(draft);
    }

    /// <summary>The earlier mention that a bare one means; null where there is none, or two are as likely.</summary>
    public Draft? Meant(Draft bare)
    {
        if (!_byRole.TryGetValue(bare.Role, out var list)) return null;
        var last = list[^1];
        var others = 0;
        var same = 0;
        foreach (var draft in list)
        {
            if (draft.Codes.SequenceEqual(last.Codes)) same++;
            else others++;
        }

        if (others == 0) return last;
        if (others >= same * 2)
        {
            // Mostly another's: "the president" of an American article that also names Xi.
            var main = list.FindLast(draft => !draft.Codes.SequenceEqual(last.Codes))!;
            var mainCount = list.Count(draft => draft.Codes.SequenceEqual(main.Codes));
            return mainCount >= same * 2 ? main : null;
        }

        return bare.Sentence - last.Sentence <= Near ? last : null;
    }
}
