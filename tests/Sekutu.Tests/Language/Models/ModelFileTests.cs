using Sekutu.Language.Models;
using Sekutu.Tests.Support;

namespace Sekutu.Tests.Language.Models;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.bin");
        using (var writer = new ModelFile.Writer(path))
            writer.Add<uint>("keys", [1u, 2u, uint.MaxValue]).Add("count", 7).Add("names", ["a", "b c"]).AddHalves("halves", [0.5f, -2f]);
        var file = ModelFile.Load(path);
        Assert.Equal([1u, 2u, uint.MaxValue], file.Array<uint>("keys"));
        Assert.Equal(7, file.Value<int>("count"));
        Assert.Equal(["a", "b c"], file.Names("names"));
        Assert.Equal([0.5f, -2f], file.Halves("halves"));
        Assert.StartsWith("SKT0251", Assert.Throws<MessageException>(() => file.Array<int>("other")).Message);
    }

    [Fact]
    public void A_missing_or_cut_off_model_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.bin");
        Assert.StartsWith("SKT0250 x.bin", Assert.Throws<MessageException>(() => ModelFile.Load(path)).Message);
        File.WriteAllText(path, "no model");
        Assert.StartsWith("SKT0251 x.bin", Assert.Throws<MessageException>(() => ModelFile.Load(path)).Message);
        using (var writer = new ModelFile.Writer(path)) writer.Add<uint>("keys", new uint[100]);
        var bytes = File.ReadAllBytes(path);
        foreach (var length in new[] { 9, 11, 12, bytes.Length / 2, bytes.Length - 2 })
        {
            File.WriteAllBytes(path, bytes[..length]);
            Assert.StartsWith("SKT0251", Assert.Throws<MessageException>(() => ModelFile.Load(path)).Message);
        }
    }

    [Fact]
    public void What_repeats_is_small_on_disk_and_bytes_behind_the_end_break_it()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x.bin");
        using (var writer = new ModelFile.Writer(path)) writer.Add<uint>("zeros", new uint[100_000]);
        Assert.InRange(new FileInfo(path).Length, 12, 4_000);
        Assert.Equal(100_000, ModelFile.Load(path).Array<uint>("zeros").Length);
        var bytes = File.ReadAllBytes(path);
        bytes[8]--;
        File.WriteAllBytes(path, bytes);
        Assert.StartsWith("SKT0251", Assert.Throws<MessageException>(() => ModelFile.Load(path)).Message);
        bytes[11] = 0x7F;
        File.WriteAllBytes(path, bytes);
        Assert.StartsWith("SKT0251", Assert.Throws<MessageException>(() => ModelFile.Load(path)).Message);
    }
}
