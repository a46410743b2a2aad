using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

public class StructCopyTests
{
    [Fact]
    public Task Send_OfOriginalAfterCopyIsWritten_IsClean() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        var copy = parcel;
        copy.Kind = MailKind.Renewal;
        ms.Send(parcel, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task Send_OfCopyAfterOriginalIsWritten_IsReported() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Renewal };
        var copy = parcel;
        parcel.Kind = MailKind.Outage;
        ms.Send(parcel, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task Send_OfCopyWhoseOriginalWasNeverWritten_IsClean() => InWorld(
        """
        var copy = given;
        copy.Kind = MailKind.Renewal;
        ms.Send(given, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task Send_OfStructAfterElementCopyIsWritten_IsClean() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        var parcels = new[] { parcel };
        parcels[0].Kind = MailKind.Renewal;
        ms.Send(parcel, customer);
        ms.{|CSPN1001:Send|}(parcels[0], customer);
        """);

    [Fact]
    public Task Send_OfHolderAfterHeldStructIsWrittenOutside_IsClean() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        var holder = new Holder { Parcel = parcel };
        parcel.Kind = MailKind.Renewal;
        ms.Send(holder, customer);
        """);

    [Fact]
    public Task Send_OfHolderWhoseStructIsWritten_IsReported() => InWorld(
        "var holder = new Holder(); holder.Parcel.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(holder, customer);");

    [Fact]
    public Task Send_OfStructReadFromHolder_IsReported() => InWorld(
        """
        var holder = new Holder { Parcel = new Parcel { Kind = MailKind.Renewal } };
        var parcel = holder.Parcel;
        holder.Parcel.Kind = MailKind.Outage;
        ms.{|CSPN1001:Send|}(parcel, customer);
        ms.Send(holder, customer);
        """);

    [Fact]
    public Task Send_OfBoxedStructAfterVariableIsWritten_IsClean() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        object box = parcel;
        parcel.Kind = MailKind.Renewal;
        ms.Send(box, customer);
        """);

    [Fact]
    public Task Send_OfTupleAfterCopyIsWritten_IsClean() => InWorld(
        """
        var tuple = (Kind: MailKind.Outage, Text: "");
        var copy = tuple;
        copy.Kind = MailKind.Renewal;
        ms.Send(tuple, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task Send_OfStructCopiedThroughTernary_IsClean() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        var copy = customer is null ? given : parcel;
        copy.Kind = MailKind.Renewal;
        ms.Send(parcel, customer);
        ms.{|CSPN1001:Send|}(copy, customer);
        """);

    [Fact]
    public Task Send_OfObjectInsideCopiedStruct_IsShared() => InWorld(
        """
        var parcel = new Parcel { Mail = new Mail() };
        var copy = parcel;
        copy.Mail.Kind = MailKind.Renewal;
        ms.{|CSPN1001:Send|}(parcel, customer);
        """);

    [Fact]
    public Task Send_OfStructMadeAnew_IsClean() => InWorld(
        "var parcel = new Parcel { Kind = MailKind.Renewal }; parcel = default; ms.Send(parcel, customer);");

    [Fact]
    public Task Send_OfElementAfterVariableOfLoopIsWritten_IsClean() => InWorld(
        """
        var parcels = new List<Parcel> { new Parcel { Kind = MailKind.Outage } };
        foreach (var each in parcels)
        {
            var mine = each;
            mine.Kind = MailKind.Renewal;
            ms.{|CSPN1001:Send|}(mine, customer);
        }
        ms.Send(parcels[0], customer);
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public struct Parcel { public MailKind Kind; public Mail Mail; }
        public class Holder { public Parcel Parcel; }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Parcel given)
            {
                {{body}}
            }
        }
        """);
}
