using Sekutu.Language;
using Sekutu.Language.Naming;

namespace Sekutu.Tests.Language.Naming;

public sealed class NameLabelsTests
{
    [Fact]
    public void A_name_begins_goes_on_and_ends_in_one_kind()
    {
        var first = NameLabels.Of(NameKind.Organisation, first: true, last: false);
        var inner = NameLabels.Of(NameKind.Organisation, first: false, last: false);
        var last = NameLabels.Of(NameKind.Organisation, first: false, last: true);
        var other = NameLabels.Of(NameKind.Place, first: false, last: true);
        var only = NameLabels.Of(NameKind.Person, first: true, last: true);
        Assert.True(NameLabels.MayFollow(first, inner) && NameLabels.MayFollow(inner, last) && NameLabels.MayFollow(first, last));
        Assert.True(NameLabels.MayFollow(last, only) && NameLabels.MayFollow(NameLabels.Outside, first));
        Assert.False(NameLabels.MayFollow(first, other) || NameLabels.MayFollow(first, NameLabels.Outside) || NameLabels.MayFollow(NameLabels.Outside, last));
        Assert.Equal(NameKind.Organisation, NameLabels.Kind(inner));
    }
}
