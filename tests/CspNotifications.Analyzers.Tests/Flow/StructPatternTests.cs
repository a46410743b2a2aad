namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A pattern's variable of a struct type is a copy, and what the pattern tested holds for it.</summary>
public class StructPatternTests
{
    [Fact]
    public Task Declaration_CopyIsWritten_IsClean() => StructWorld.Body(
        """
        if (given is Parcel copy)
        {
            copy.Kind = MailKind.Renewal;
            ms.{|CSPN1001:Send|}(copy, customer);
        }
        ms.Send(given, customer);
        """);

    [Fact]
    public Task Declaration_OriginalIsOverwritten_IsReported() => StructWorld.Body(
        """
        given.Kind = MailKind.Renewal;
        if (given is Parcel copy)
        {
            given.Kind = MailKind.Outage;
            ms.{|CSPN1001:Send|}(copy, customer);
        }
        ms.Send(given, customer);
        """);

    [Fact]
    public Task Recursive_OriginalIsOverwritten_IsReported() => StructWorld.Body(
        """
        given.Kind = MailKind.Renewal;
        if (given is { To: not null } copy)
        {
            given.Kind = MailKind.Outage;
            ms.{|CSPN1001:Send|}(copy, customer);
            ms.Send(given, customer);
        }
        """);

    [Fact]
    public Task OfObject_CopyIsWritten_IsClean() => StructWorld.Body(
        """
        object box = new Parcel { Kind = MailKind.Outage };
        if (box is Parcel copy)
        {
            copy.Kind = MailKind.Renewal;
            ms.{|CSPN1001:Send|}(copy, customer);
        }
        ms.Send(box, customer);
        """);

    [Fact]
    public Task OfNullable_CopyIsWritten_IsClean() => StructWorld.Body(
        """
        Parcel? maybe = new Parcel { Kind = MailKind.Outage };
        if (maybe is { } copy)
        {
            copy.Kind = MailKind.Renewal;
            ms.{|CSPN1001:Send|}(copy, customer);
        }
        ms.Send(maybe, customer);
        """);

    [Fact]
    public Task OfObject_CopyIsWhatItsTypeSays_IsReported() => StructWorld.Body(
        "if (anything is Renewal copy) ms.{|CSPN1001:Send|}(copy, customer);");

    [Fact]
    public Task OfObject_TestedCopyIsWhatItsTypeSays_IsReported() => StructWorld.Body(
        "if (anything is Renewal { Plan: \"E5\" } copy) ms.{|CSPN1001:Send|}(copy, customer);");

    [Fact]
    public Task OfObject_OfOtherType_IsClean() => StructWorld.Body(
        "if (anything is not Renewal copy) ms.Send(anything, customer); else ms.{|CSPN1001:Send|}(anything, customer);");

    [Fact]
    public Task TestedKind_HoldsForTheCopy_IsClean() => StructWorld.Body(
        "if (given is { Kind: MailKind.Outage or MailKind.Maintenance } copy) ms.Send(copy.Kind, customer);");

    [Fact]
    public Task TestedKind_IsThatOfTheCopy_IsReported() => StructWorld.Body(
        "if (given is { Kind: MailKind.Renewal } copy) ms.{|CSPN1001:Send|}(copy.Kind, customer);");

    [Fact]
    public Task Guard_HoldsForTheCopy_IsClean() => StructWorld.Body(
        "if (given is { To.IsDirect: true } copy) ms.Send(MailKind.Offer, copy.To); else ms.{|CSPN1002:Send|}(MailKind.Offer, given.To);");

    [Fact]
    public Task Guard_HoldsForTheOriginal_IsClean() => StructWorld.Body(
        "if (given is { To.IsDirect: true } copy) ms.Send(MailKind.Offer, given.To); else ms.{|CSPN1002:Send|}(MailKind.Offer, given.To);");

    [Fact]
    public Task Guard_OfStructInTuple_HoldsForTheOriginal_IsClean() => StructWorld.Body(
        "if ((given, 1) is ({ To.IsDirect: true }, 1)) ms.Send(MailKind.Offer, given.To); else ms.{|CSPN1002:Send|}(MailKind.Offer, given.To);");
}
