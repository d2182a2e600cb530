using System.Globalization;
using Dapper;
using Sekutu.Record.Questions;

namespace Sekutu.Record.Sqlite.Queries;

/// <summary>The conditions of a question, as SQL with parameters.</summary>
internal sealed class Conditions
{
    private const string Teller =
        """
        EXISTS (SELECT 1 FROM events m JOIN claims c ON c.event = m.number JOIN assertions a ON a.number = c.assertion JOIN documents d ON d.number = c.document
        WHERE m.root = e.number
        """;

    private readonly List<string> _all = [];

    public DynamicParameters Parameters { get; } = new();

    /// <summary>" WHERE … AND …"; empty without conditions.</summary>
    public string Where => _all.Count == 0 ? "" : $" WHERE {string.Join(" AND ", _all)}";

    /// <summary>Adds a condition; each <c>{0}</c> in it stands for the value.</summary>
    public Conditions And(string sql, object? value = null)
    {
        if (value is not null)
        {
            var name = $"p{_all.Count.ToString(CultureInfo.InvariantCulture)}";
            Parameters.Add(name, value);
            sql = sql.Replace("{0}", $"@{name}", StringComparison.Ordinal);
        }

        _all.Add(sql);
        return this;
    }

    /// <summary>Conditions on a document <c>d</c>: language, outlet and, where asked, day of publication.</summary>
    public Conditions OfDocument(RecordFilter filter, bool days)
    {
        if (filter.Languages.Count > 0) And("d.language IN {0}", filter.Languages);
        if (filter.Outlets.Count > 0) And("(d.publisher COLLATE NOCASE IN {0} OR d.via COLLATE NOCASE IN {0})", filter.Outlets);
        if (days && filter.Days is { } range)
        {
            And("d.published >= {0}", Day(range.From));
            And("d.published <= {0}", Day(range.To));
        }

        return this;
    }

    /// <summary>Conditions on an event <c>e</c>.</summary>
    public Conditions OfEvent(RecordFilter filter)
    {
        And("e.root = e.number AND e.type IS NOT NULL");
        foreach (var actor in filter.Actors)
            And("EXISTS (SELECT 1 FROM event_actors x JOIN entities n ON n.number = x.entity WHERE x.event = e.number AND n.code = {0})", actor);
        if (filter.Types.Count > 0) And("e.type IN {0}", filter.Types);
        if (filter.Statuses.Count > 0) And("e.status IN {0}", filter.Statuses);
        if (filter.Topics != 0) And("e.topics & {0} <> 0", (int)filter.Topics);
        if (filter.Places.Count > 0)
        {
            And("EXISTS (SELECT 1 FROM events m JOIN claims c ON c.event = m.number WHERE m.root = e.number AND c.place_number IN {0})", filter.Places);
        }

        if (filter.Days is { } range)
        {
            And("ifnull(e.to_day, e.last_day) >= {0}", range.From);
            And("ifnull(e.from_day, e.first_day) <= {0}", range.To);
        }

        if (filter.Least is { } least) And($"{Teller} AND a.confidence >= {{0}})", least);
        if (filter.Languages.Count > 0) And($"{Teller} AND d.language IN {{0}})", filter.Languages);
        if (filter.Outlets.Count > 0) And($"{Teller} AND (d.publisher COLLATE NOCASE IN {{0}} OR d.via COLLATE NOCASE IN {{0}}))", filter.Outlets);
        return this;
    }

    public static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
