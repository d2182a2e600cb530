namespace Sekutu.Record.Questions;

/// <summary>Who judged two entries the same, different or unsure.</summary>
/// <param name="Left">One, A or E with its number.</param>
/// <param name="Right">The other.</param>
/// <param name="Verdict">same, different, unsure.</param>
/// <param name="Why">In what they agree, or what the user said.</param>
/// <param name="By">rule or user.</param>
/// <param name="Made">When, ISO 8601 in UTC.</param>
/// <param name="Undone">When it was taken back; null while it holds.</param>
public sealed record Judgement(string Left, string Right, string Verdict, string Why, string By, string Made, string? Undone);
