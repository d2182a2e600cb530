namespace Sekutu.Answers.Scoring;

/// <summary>What scoring has to say: SKT060x.</summary>
internal static class ScoringMessages
{
    public static Message NotFound(string path) => new(601, path, "there is no such file to score; check the path.");

    public static Message NoId(string where) => new(602, where, "the line is not a JSON object with an \"id\"; each line must be one article as `read --format jsonl` prints it.");
}
