using System.Globalization;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Sekutu.Knowledge;

/// <summary>Reads a TOML file under <c>knowledge/</c> into nodes that know their lines.</summary>
public static class TomlFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="MessageException">SKT0011 the file is missing; SKT0014 it is not TOML.</exception>
    public static TomlNode Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetRelativePath(DataFolder.Home, path).Replace('\\', '/');
        if (!File.Exists(path)) throw new MessageException(KnowledgeMessages.MissingFile(name));
        return Parse(name, File.ReadAllText(path));
    }

    /// <summary>Reads text; <paramref name="name"/> stands for the file in messages.</summary>
    /// <exception cref="MessageException">SKT0014 it is not TOML.</exception>
    public static TomlNode Parse(string name, string text)
    {
        var document = SyntaxParser.Parse(text, name, true);
        if (document.HasErrors)
        {
            var first = document.Diagnostics[0];
            throw new MessageException(KnowledgeMessages.NotToml($"{name}:{first.Span.Start.Line + 1}", first.Message));
        }

        var root = new TomlNode(name, 1);
        foreach (var pair in document.KeyValues) Add(root, name, pair);
        foreach (var table in document.Tables)
        {
            var path = table.Name is null ? [] : Steps(table.Name);
            var node = new TomlNode(name, Line(table));
            var parent = Descend(root, name, path.AsSpan(..^1), node.Line);
            if (table is TableArraySyntax)
            {
                if (parent[path[^1]] is not { } array)
                {
                    array = new TomlNode(name, node.Line) { Items = [] };
                    parent.Set(path[^1], array);
                }

                array.Items.Add(node);
            }
            else if (parent[path[^1]] is { } existing)
            {
                node = existing;
            }
            else
            {
                parent.Set(path[^1], node);
            }

            foreach (var pair in table.Items) Add(node, name, pair);
        }

        return root;
    }

    private static int Line(SyntaxNode node) => node.Span.Start.Line + 1;

    private static string[] Steps(KeySyntax key)
    {
        var path = new List<string> { Key(key.Key) };
        foreach (var dotted in key.DotKeys) path.Add(Key(dotted.Key));
        return [.. path];
    }

    private static string Key(BareKeyOrStringValueSyntax? key) => key switch
    {
        BareKeySyntax bare => bare.Key?.Text ?? "",
        StringValueSyntax text => text.Value ?? "",
        _ => "",
    };

    // Of an array of tables, the last one is meant.
    private static TomlNode Descend(TomlNode node, string name, ReadOnlySpan<string> path, int line)
    {
        foreach (var step in path)
        {
            if (node[step] is not { } next)
            {
                next = new TomlNode(name, line);
                node.Set(step, next);
            }

            node = next.Items.Count > 0 ? next.Items[^1] : next;
        }

        return node;
    }

    private static void Add(TomlNode table, string name, KeyValueSyntax pair)
    {
        if (pair.Key is null || pair.Value is null) return;
        var path = Steps(pair.Key);
        Descend(table, name, path.AsSpan(..^1), Line(pair)).Set(path[^1], Node(name, pair.Value));
    }

    private static TomlNode Node(string name, ValueSyntax value)
    {
        var node = new TomlNode(name, Line(value));
        switch (value)
        {
            case ArraySyntax array:
                node.Items = [.. array.Items.Where(i => i.Value is not null).Select(i => Node(name, i.Value!))];
                break;
            case InlineTableSyntax table:
                foreach (var item in table.Items)
                    if (item.KeyValue is { } pair) Add(node, name, pair);
                break;
            case StringValueSyntax text:
                node.Value = text.Value ?? "";
                break;
            case IntegerValueSyntax number:
                node.Value = number.Value.ToString(CultureInfo.InvariantCulture);
                break;
            case FloatValueSyntax number:
                node.Value = number.Value.ToString("R", CultureInfo.InvariantCulture);
                break;
            case BooleanValueSyntax flag:
                node.Value = flag.Value ? "true" : "false";
                break;
            default:
                node.Value = value.ToString().Trim();
                break;
        }

        return node;
    }
}
