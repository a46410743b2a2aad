namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A struct is copied with the structs in it; the objects in it are shared.</summary>
public class StructInStructTests
{
    [Fact]
    public Task InnerOfCopyIsWritten_IsClean() => StructWorld.Body(
        """
        var outer = new Crate { Parcel = new Parcel { Kind = MailKind.Outage } };
        var copy = outer;
        copy.Parcel.Kind = MailKind.Renewal;
        ms.Send(outer, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task InnerOfOriginalIsOverwritten_IsReported() => StructWorld.Body(
        """
        var outer = new Crate { Parcel = new Parcel { Kind = MailKind.Renewal } };
        var copy = outer;
        outer.Parcel.Kind = MailKind.Outage;
        ms.Send(outer, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task InnerThatWasWrittenInPlace_IsCopiedToo_IsReported() => StructWorld.Body(
        """
        crate.Parcel.Kind = MailKind.Renewal;
        var copy = crate;
        crate.Parcel.Kind = MailKind.Outage;
        ms.{|CSPN1001:Send|}(copy, customer);
        ms.Send(crate, customer);
        """);

    [Fact]
    public Task InnerThatNobodyWrote_SaysNothing_IsClean() => StructWorld.Body("_ = crate.Notice; var copy = crate; ms.Send(copy, customer);");

    [Fact]
    public Task InnerThatWasWritten_SaysWhatItsTypeSays_IsReported() => StructWorld.Body(
        "crate.Notice = new Renewal(); var copy = crate; ms.{|CSPN1001:Send|}(copy, customer);");

    [Fact]
    public Task ObjectInsideIsWritten_IsReported() => StructWorld.Body(
        "given.Mail.Kind = MailKind.Renewal; var copy = given; ms.{|CSPN1001:Send|}(copy, customer);");

    [Fact]
    public Task ObjectInsideIsWrittenThroughTheCopy_IsReported() => StructWorld.Body(
        "_ = given.Mail.Kind; var copy = given; copy.Mail.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(given, customer);");

    [Fact]
    public Task ObjectInsideIsOverwrittenThroughTheCopy_IsClean() => StructWorld.Body(
        "given.Mail.Kind = MailKind.Renewal; var copy = given; copy.Mail.Kind = MailKind.Outage; ms.Send(given, customer);");

    [Fact]
    public Task CopiedInALoop_IsReported() => StructWorld.Body(
        """
        var outer = new Crate();
        for (var i = 0; i < 3; i++)
        {
            var copy = outer;
            outer.Parcel.Kind = MailKind.Renewal;
            ms.{|CSPN1001:Send|}(copy, customer);
        }
        """);

    [Fact]
    public Task CopiedBackInALoop_IsClean() => StructWorld.Body(
        """
        var outer = new Crate { Parcel = new Parcel { Kind = MailKind.Outage } };
        for (var i = 0; i < 3; i++)
        {
            var copy = outer;
            outer.Parcel.Kind = MailKind.Renewal;
            ms.Send(copy, customer);
            outer = copy;
        }
        ms.Send(outer, customer);
        """);
}
