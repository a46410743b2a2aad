namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A struct that is put into something is copied: a later write to the one is not seen through the other.</summary>
public class StructHandedOverTests
{
    /// <summary>How a struct is put somewhere, and what it is read from then.</summary>
    public static TheoryData<string, string> Ways => new()
    {
        { "var tuple = (parcel, 1);", "tuple" },
        { "var tuple = Tuple.Create(parcel);", "tuple.Item1" },
        { "var (copy, _) = (parcel, 1);", "copy" },
        { "var parcels = new List<Parcel>(); parcels.Add(parcel);", "parcels" },
        { "var parcels = new List<Parcel>(); parcels.Insert(0, parcel);", "parcels" },
        { "var parcels = new List<Parcel> { parcel };", "parcels[0]" },
        { "var parcels = new List<Parcel> { new Parcel() }; parcels[0] = parcel;", "parcels[0]" },
        { "List<Parcel> parcels = [new Parcel()]; parcels[0] = parcel;", "parcels[0]" },
        { "var parcels = new Queue<Parcel>(); parcels.Enqueue(parcel);", "parcels.Dequeue()" },
        { "var parcels = new List<Parcel>().Append(parcel);", "parcels.First()" },
        { "var parcels = new Dictionary<string, Parcel>(); parcels.Add(\"a\", parcel);", "parcels[\"a\"]" },
        { "var parcels = new Dictionary<string, Parcel>(); parcels[\"a\"] = parcel;", "parcels[\"a\"]" },
        { "var pair = new KeyValuePair<string, Parcel>(\"a\", parcel);", "pair.Value" },
        { "var pair = KeyValuePair.Create(\"a\", parcel);", "pair.Value" },
        { "var boxed = new { Inside = parcel };", "boxed" },
        { "var box = new Box(parcel);", "box" },
        { "var letter = new Letter(parcel, customer);", "letter" },
        { "var task = Task.FromResult(parcel);", "task.Result" },
        { "Parcel? maybe = parcel;", "maybe" },
        { "_ = parcel is var copy;", "copy" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public Task OriginalIsWrittenAfterwards_IsClean(string put, string read) => StructWorld.Body(
        $$"""
        var parcel = new Parcel { Kind = MailKind.Outage };
        {{put}}
        parcel.Kind = MailKind.Renewal;
        ms.Send({{read}}, customer);
        ms.{|CSPN1001:Send|}(parcel, customer);
        """);

    [Theory]
    [MemberData(nameof(Ways))]
    public Task OriginalIsOverwrittenAfterwards_IsReported(string put, string read) => StructWorld.Body(
        $$"""
        var parcel = new Parcel { Kind = MailKind.Renewal };
        {{put}}
        parcel.Kind = MailKind.Outage;
        ms.{|CSPN1001:Send|}({{read}}, customer);
        ms.Send(parcel, customer);
        """);

    [Fact]
    public Task TryGetValue_CopyIsWritten_IsClean() => StructWorld.Body(
        """
        var parcels = new Dictionary<string, Parcel> { ["a"] = new Parcel { Kind = MailKind.Outage } };
        if (parcels.TryGetValue("a", out var copy))
        {
            copy.Kind = MailKind.Renewal;
            ms.{|CSPN1001:Send|}(copy, customer);
        }
        ms.Send(parcels["a"], customer);
        """);

    [Fact]
    public Task Deconstruction_CopyIsWritten_IsClean() => StructWorld.Body(
        """
        var tuple = (Parcel: new Parcel { Kind = MailKind.Outage }, 1);
        var (copy, _) = tuple;
        copy.Kind = MailKind.Renewal;
        ms.Send(tuple.Parcel, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task Tuple_ElementIsWritten_IsClean() => StructWorld.Body(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        var tuple = (Parcel: parcel, 1);
        tuple.Parcel.Kind = MailKind.Renewal;
        ms.Send(parcel, customer);
        ms.{|CSPN1001:Send|}(tuple, customer);
        """);

    [Fact]
    public Task Swapped_AreEachOther() => StructWorld.Body(
        """
        var parcel = new Parcel { Kind = MailKind.Renewal };
        var other = new Parcel { Kind = MailKind.Outage };
        (parcel, other) = (other, parcel);
        ms.Send(parcel, customer);
        ms.{|CSPN1001:Send|}(other, customer);
        """);

    [Fact]
    public Task Boxed_IsSharedByAllWhoHoldIt_IsReported() => StructWorld.Body(
        """
        IParcel box = new Parcel { Kind = MailKind.Outage };
        var boxes = new List<IParcel> { box };
        box.Label = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(boxes[0], customer);
        """);

    [Fact]
    public Task Boxed_IsOverwritten_IsClean() => StructWorld.Body(
        """
        IParcel box = new Parcel { Label = MailKind.Renewal };
        var boxes = new List<IParcel> { box };
        box.Label = MailKind.Outage;
        ms.Send(boxes[0], customer);
        """);
}
