using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>
/// The constructs that two shipping analyzers misjudge, in kind: guarded calls (platform compatibility) and values in motion (trimming).
/// </summary>
public class ShippingAnalyzerProbeTests
{
    [Fact]
    public Task Guard_InHelperOfHelper_IsClean() => Job.Runs(
        "private static bool HasContract(Customer one) => IsWellKnown(one) && one.IsDirect; private static bool IsWellKnown(Customer one) => one.Name.Length > 0;",
        "if (HasContract(customer)) ms.Send(MailKind.Offer, customer); if (IsWellKnown(customer)) ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Guard_InProperty_IsClean() => Job.Runs(
        "private Customer _customer; public void Use(Customer one) => _customer = one; private bool MayOffer => _customer.IsDirect;",
        "if (!MayOffer) return; ms.Send(MailKind.Offer, _customer); ms.{|CSPN1002:Send|}(MailKind.Offer, customer);");

    [Fact]
    public Task Guard_InLocalAndNegated_IsClean() => Job.Runs(
        "",
        """
        var denied = !customer.IsDirect;
        if (denied) return;
        ms.Send(MailKind.Offer, customer);
        var both = other.IsDirect && flag;
        if (both) ms.Send(MailKind.Offer, other);
        if (!both) ms.{|CSPN1002:Send|}(MailKind.Offer, other);
        """);

    [Fact]
    public Task Guard_AroundLambdaAndLocalFunction_IsClean() => Job.Runs(
        "private static void Run(Action act) => act();",
        """
        if (customer.IsDirect)
        {
            Run(() => ms.Send(MailKind.Offer, customer));
            void Offer() => ms.Send(MailKind.Offer, customer);
            Offer();
        }
        Run(() => ms.{|CSPN1002:Send|}(MailKind.Offer, customer));
        """);

    [Fact]
    public Task Guard_InHelperThatThrows_IsClean() => Job.Runs(
        "private static void Demand(bool condition) { if (!condition) Refuse(); } private static void Refuse() => throw new InvalidOperationException();",
        "Demand(customer.IsDirect); ms.Send(MailKind.Offer, customer); Demand(flag); ms.{|CSPN1002:Send|}(MailKind.Offer, other);");

    [Fact]
    public Task Guard_InSwitchAndTernary_IsClean() => Job.Runs(
        "private static bool HasContract(Customer one) => one.IsDirect;",
        """
        switch (HasContract(customer))
        {
            case true: ms.Send(MailKind.Offer, customer); break;
            case false: ms.{|CSPN1002:Send|}(MailKind.Offer, customer); break;
        }
        ms.Send(HasContract(other) ? MailKind.Offer : MailKind.Outage, other);
        """);

    [Fact]
    public Task Send_ThroughInterface_IsReported() => Analyzed.Code(
        """
        public interface IPost { void Deliver(MailKind about, object to); }
        public class Post(MicrosoftMailer ms) : IPost { public void Deliver(MailKind about, object to) => ms.Send(about, to); }
        public class Desk { public void Run(IPost post, Customer customer) { post.{|CSPN1001:Deliver|}(MailKind.Renewal, customer); post.Deliver(MailKind.Renewal, new Employee()); post.Deliver(MailKind.Outage, customer); } }
        """);

    [Fact]
    public Task Send_ThroughOverride_IsReported() => Analyzed.Code(
        """
        public abstract class Post { protected abstract void Deliver(MailKind about); public void Run(MailKind about) { Console.WriteLine(about); Deliver(about); } }
        public sealed class OurPost(MicrosoftMailer ms) : Post { protected override void Deliver(MailKind about) => ms.Send(about); }
        public class Desk { public void Run(Post post) { post.{|CSPN1001:Run|}(MailKind.Renewal); post.Run(MailKind.Outage); } }
        """);

    [Fact]
    public Task Value_ThroughTupleDeconstruction_IsFollowed() => Job.Runs(
        "private static (MailKind, MailKind) Both() => (MailKind.Outage, MailKind.Renewal);",
        """
        var (down, late) = Both();
        ms.Send(down, customer);
        ms.{|CSPN1001:Send|}(late, customer);
        (down, late) = (late, down);
        ms.{|CSPN1001:Send|}(down, customer);
        ms.Send(late, customer);
        """);

    [Fact]
    public Task Value_ThroughPositionalAndListPatterns_IsFollowed() => Job.Runs(
        "private static Message Make(MailKind about, Customer to) => new(about, to); private static MailKind[] Two() => [MailKind.Outage, MailKind.Renewal];",
        """
        if (Make(MailKind.Renewal, customer) is (var about, var to)) ms.{|CSPN1001:Send|}(about, to);
        if (Make(MailKind.Outage, customer) is (var down, _)) ms.Send(down, customer);
        if (Two() is [var first, var second])
        {
            ms.Send(first, customer);
            ms.{|CSPN1001:Send|}(second, customer);
        }
        """);

    [Fact]
    public Task Value_ThroughOutVariables_IsFollowed() => Job.Runs(
        "private static bool TryGet(string name, out MailKind about) { if (name == \"late\") { about = MailKind.Renewal; return true; } about = MailKind.Outage; return false; }",
        """
        if (TryGet("late", out var late)) ms.{|CSPN1001:Send|}(late, customer);
        TryGet("down", out var down);
        ms.Send(down, customer);
        if (!TryGet(customer.Name, out var any)) ms.Send(any, customer);
        """);

    [Fact]
    public Task Value_ThroughRefLocals_IsFollowed() => Job.Runs(
        "private MailKind _about; private static void Set(ref MailKind about, MailKind next) => about = next;",
        """
        ref var about = ref _about;
        Set(ref about, MailKind.Renewal);
        ms.{|CSPN1001:Send|}(_about, customer);
        Set(ref _about, MailKind.Outage);
        ms.Send(about, customer);
        """);

    [Fact]
    public Task Value_InReadonlyFieldsAndRecords_IsFollowed() => Job.Runs(
        "private readonly Message _calm = new(MailKind.Outage, new Customer()); private static readonly Message s_late = new(MailKind.Renewal, new Customer());",
        """
        ms.Send(_calm.Kind, customer);
        ms.Send(_calm);
        ms.{|CSPN1001:Send|}(s_late.Kind, customer);
        ms.Send(s_late with { Kind = MailKind.Maintenance });
        """);

    [Fact]
    public Task Value_ThroughLocalFunctionReturns_IsFollowed() => Job.Runs(
        "",
        """
        MailKind Down() { return MailKind.Outage; }
        static Message Make(MailKind about, Customer to) => new(about, to);
        ms.Send(Down(), customer);
        ms.Send(Make(Down(), customer));
        ms.{|CSPN1001:Send|}(Make(MailKind.Renewal, customer));
        """);

    [Fact]
    public Task Value_ThroughAwait_IsFollowed() => Job.RunsAsync(
        "private static async Task<Message> MakeAsync(MailKind about, Customer to) { await Task.Yield(); return new(about, to); }",
        """
        ms.Send(await MakeAsync(MailKind.Outage, customer));
        ms.{|CSPN1001:Send|}(await MakeAsync(MailKind.Renewal, customer).ConfigureAwait(false));
        var (about, to) = await MakeAsync(MailKind.Maintenance, customer);
        ms.Send(about, to);
        """);

    [Fact]
    public Task Value_InCollectionExpressions_IsFollowed() => Job.Runs(
        "private static List<MailKind> Calm() => [MailKind.Outage, .. More()]; private static MailKind[] More() => [MailKind.Maintenance]; private static List<MailKind> All() => [.. Calm(), MailKind.Renewal];",
        """
        foreach (var about in Calm()) ms.Send(about, customer);
        foreach (var about in (MailKind[])[.. Calm(), MailKind.Outage]) ms.Send(about, customer);
        foreach (var about in All()) ms.{|CSPN1001:Send|}(about, customer);
        """);
}
