namespace Sekutu.Record;

/// <summary>Where the record stands when nobody says otherwise.</summary>
public static class RecordFile
{
    /// <summary><c>sekutu/record.sekutu</c> in the user's data folder (<c>~/.local/share</c>, <c>%LOCALAPPDATA%</c>).</summary>
    public static string Default => Path.Combine(DataFolder, "record.sekutu");

    /// <summary>Sekutu's own folder in the user's data folder; it may not exist yet.</summary>
    public static string DataFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "sekutu");
}
