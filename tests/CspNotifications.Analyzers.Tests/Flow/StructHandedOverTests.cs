using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>A struct that is put into something is copied: a later write to the one is not seen through the other.</summary>
public class StructHandedOverTests
{
    [Fact]
    public Task TupleCreate_OriginalIsWrittenAfterwards_IsClean() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Outage };
        var tuple = Tuple.Create(parcel);
        parcel.Kind = MailKind.Renewal;
        ms.Send(tuple.Item1, customer);
        ms.{|CSPN1001:Send|}(parcel, customer);
        """);

    [Fact]
    public Task TupleCreate_OriginalIsEmptiedAfterwards_IsReported() => InWorld(
        """
        var parcel = new Parcel { Kind = MailKind.Renewal };
        var tuple = Tuple.Create(parcel);
        parcel.Kind = MailKind.Outage;
        ms.{|CSPN1001:Send|}(tuple.Item1, customer);
        ms.Send(parcel, customer);
        """);

    private static Task InWorld(string body) => Analyzed.Code(
        $$"""
        public struct Parcel { public MailKind Kind; public Mail Mail; }
        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Parcel given)
            {
                {{body}}
            }
        }
        """);
}
