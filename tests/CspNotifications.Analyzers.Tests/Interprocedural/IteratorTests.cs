namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Iterators: what they yield are the elements, what they send is judged where they are called.</summary>
public class IteratorTests
{
    [Fact]
    public Task Send_OfYieldedKind_IsReported() => Job.Runs(
        """
        private static IEnumerable<MailKind> All() { yield return MailKind.Outage; yield return MailKind.Renewal; }
        private static IEnumerable<MailKind> Calm() { yield return MailKind.Outage; yield return MailKind.Maintenance; }
        """,
        """
        foreach (var about in All()) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Calm()) ms.Send(about, customer);
        ms.{|CSPN1001:Send|}(All().Last(), customer);
        ms.{|CSPN1001:Send|}(All().ToList(), customer);
        """);

    [Fact]
    public Task Send_ToYieldedCustomer_IsCleanIfItWasAsked() => Job.Runs(
        """
        private static IEnumerable<Customer> Direct(IEnumerable<Customer> all)
        {
            foreach (var one in all)
            {
                if (one.IsDirect) yield return one;
            }
        }

        private static IEnumerable<Customer> Named(IEnumerable<Customer> all)
        {
            foreach (var one in all)
            {
                if (one.Name == "") yield break;
                yield return one;
            }
        }
        """,
        """
        foreach (var one in Direct(customers)) ms.Send(MailKind.Offer, one);
        foreach (var one in Named(customers)) ms.{|CSPN1002:Send|}(MailKind.Offer, one);
        """);

    [Fact]
    public Task Send_OfElementsHandedThrough_IsJudgedByThem() => Job.Runs(
        "private static IEnumerable<T> Tee<T>(IEnumerable<T> all) { foreach (var one in all) { Console.WriteLine(one); yield return one; } }",
        """
        foreach (var about in Tee(new[] { MailKind.Outage, MailKind.Renewal })) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in Tee(new[] { MailKind.Outage })) ms.Send(about, customer);
        """);

    [Fact]
    public Task Call_OfIteratorThatSends_IsReported() => Job.Runs(
        "private IEnumerable<int> Post(MailKind about) { ms.Send(about); yield return 1; ms.Send(about, null); }",
        "foreach (var _ in {|CSPN1001:Post|}(MailKind.Renewal)) { } foreach (var _ in Post(MailKind.Outage)) { }");

    [Fact]
    public Task Send_OfElementsOfOwnCollection_IsReported() => Job.Runs(
        "",
        "foreach (var about in new Bills()) ms.{|CSPN1001:Send|}(about, customer); foreach (var about in new Alerts()) ms.Send(about, customer);",
        """
        public class Bills { public IEnumerator<MailKind> GetEnumerator() { yield return MailKind.Invoice; } }
        public class Alerts : IEnumerable<MailKind>
        {
            public IEnumerator<MailKind> GetEnumerator() { yield return MailKind.Outage; }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """);

    [Fact]
    public Task Send_OfYieldedMails_FollowsTheirMembers() => Job.Runs(
        "private static IEnumerable<Mail> Make(MailKind about, IEnumerable<Customer> all) { foreach (var one in all) yield return new Mail { Kind = about, To = one }; }",
        """
        foreach (var mail in Make(MailKind.Renewal, customers)) ms.{|CSPN1001:Send|}(mail);
        foreach (var mail in Make(MailKind.Outage, customers)) ms.Send(mail);
        foreach (var mail in Make(MailKind.Renewal, customers)) { mail.To = new Employee(); ms.Send(mail); }
        """);

    [Fact]
    public Task Send_OfIteratorOverIterator_IsReported() => Job.Runs(
        """
        private static IEnumerable<MailKind> Outer() { yield return MailKind.Outage; foreach (var about in Inner()) yield return about; }
        private static IEnumerable<MailKind> Inner() { yield return MailKind.Renewal; }
        private static IEnumerable<MailKind> Soft() { foreach (var about in Inner()) yield return about == MailKind.Renewal ? MailKind.Outage : about; }
        """,
        "foreach (var about in Outer()) ms.{|CSPN1001:Send|}(about, customer); foreach (var about in Soft()) ms.Send(about, customer);");

    [Fact]
    public Task Send_OfRecursiveIterator_IsReported() => Job.Runs(
        """
        private static IEnumerable<MailKind> Down(int n)
        {
            if (n == 0) { yield return MailKind.Renewal; yield break; }
            yield return MailKind.Outage;
            foreach (var about in Down(n - 1)) yield return about;
        }

        private static IEnumerable<MailKind> Calm(int n)
        {
            yield return MailKind.Outage;
            if (n > 0)
                foreach (var about in Calm(n - 1)) yield return about;
        }
        """,
        "foreach (var about in Down(3)) ms.{|CSPN1001:Send|}(about, customer); foreach (var about in Calm(3)) ms.Send(about, customer);");

    /// <summary>What was handed out was handed out, whatever becomes of the iterator afterwards.</summary>
    [Theory]
    [InlineData("yield return about; throw new InvalidOperationException();")]
    [InlineData("yield return about; if (about == MailKind.Renewal) throw new InvalidOperationException();")]
    [InlineData("while (true) yield return about;")]
    [InlineData("for (; ; ) { yield return MailKind.Outage; yield return about; }")]
    [InlineData("again: yield return about; goto again;")]
    [InlineData("yield return about; yield return new[] { about }.First(x => x == MailKind.Invoice);")]
    [InlineData("try { yield return about; } finally { if (about == MailKind.Renewal) throw new InvalidOperationException(); }")]
    [InlineData("if (about == MailKind.Renewal) while (true) yield return about; yield return MailKind.Outage;")]
    public Task Send_OfWhatAnIteratorYieldsThatDoesNotEnd_IsReported(string body) => Job.Runs(
        $$"""private static IEnumerable<MailKind> All(MailKind about) { {{body}} }""",
        """
        foreach (var about in All(MailKind.Renewal)) ms.{|CSPN1001:Send|}(about, customer);
        foreach (var about in All(MailKind.Outage)) ms.Send(about, customer);
        """);

    /// <summary>Between two elements the loop looks at what was written by then.</summary>
    [Fact]
    public Task Member_BetweenTwoElements_IsWhatItWasSetTo() => Job.Runs(
        """
        private MailKind _kind;
        private MailKind _other;
        private IEnumerable<int> All() { _other = MailKind.Outage; _kind = MailKind.Renewal; yield return 1; yield return 2; _kind = MailKind.Outage; }
        """,
        """
        foreach (var one in All()) { ms.{|CSPN1001:Send|}(_kind, customer); ms.Send(_other, customer); }
        ms.Send(_other, customer);
        """);

    private const string Endless =
        """
        private static IEnumerable<int> Failing() { yield return 1; throw new InvalidOperationException(); }
        private static IEnumerable<int> Endless() { while (true) yield return 1; }
        private static IEnumerable<int> EndlessIf(bool flag) { if (flag) while (true) yield return 1; }
        """;

    [Theory]
    [InlineData("foreach (var one in Failing()) Console.WriteLine(one);")]
    [InlineData("foreach (var one in Endless()) Console.WriteLine(one);")]
    [InlineData("foreach (var one in EndlessIf(flag)) Console.WriteLine(one); if (!flag) return;")]
    public Task Send_BehindALoopThatDoesNotEnd_IsClean(string loop) => Job.Runs(Endless, loop + " ms.Send(MailKind.Renewal);");

    [Theory]
    [InlineData("foreach (var one in Endless()) { if (flag) break; }")]
    [InlineData("foreach (var one in Endless().Take(3)) Console.WriteLine(one);")]
    [InlineData("foreach (var one in Endless().TakeWhile(x => x < 3)) Console.WriteLine(one);")]
    [InlineData("foreach (var one in Endless().Zip(customers)) Console.WriteLine(one);")]
    [InlineData("try { foreach (var one in Failing()) Console.WriteLine(one); } catch (InvalidOperationException) { }")]
    [InlineData("foreach (var one in EndlessIf(flag)) Console.WriteLine(one);")]
    [InlineData("Console.WriteLine(Endless().First());")]
    [InlineData("using var each = Endless().GetEnumerator(); if (!each.MoveNext()) return;")]
    public Task Send_BehindALoopThatIsLeft_IsReported(string loop) => Job.Runs(Endless, loop + " ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Fact]
    public Task Elements_ThatAreYieldedOnce_AreAtTheirPlaces() => Job.Runs(
        """
        private static IEnumerable<MailKind> Two() { yield return MailKind.Renewal; yield return MailKind.Outage; }
        private static IEnumerable<MailKind> Perhaps(bool flag, MailKind given) { if (flag) yield return given; yield return MailKind.Renewal; }
        private static IEnumerable<MailKind> Many() { for (var i = 0; i < 3; i++) { yield return MailKind.Renewal; yield return MailKind.Outage; } }
        """,
        """
        ms.{|CSPN1001:Send|}(Two().First()); ms.Send(Two().Last()); ms.Send(Two().Skip(1).First()); ms.{|CSPN1001:Send|}(Two().ToList()[0]);
        ms.Send(flag ? Perhaps(flag, MailKind.Outage).First() : MailKind.Outage);
        ms.{|CSPN1001:Send|}(Perhaps(flag, MailKind.Outage).First());
        ms.{|CSPN1001:Send|}(Many().First()); ms.{|CSPN1001:Send|}(Many().Last());
        """);

    /// <summary>The helper throws for what this caller hands in: what was yielded before is out, though another caller's would go on.</summary>
    [Fact]
    public Task Send_OfWhatWasYieldedBeforeAHelperThrows_IsReported() => Job.Runs(
        """
        private static MailKind Demand(bool holds) { if (!holds) throw new InvalidOperationException(); return MailKind.Outage; }
        private static IEnumerable<MailKind> All(MailKind about) { yield return about; yield return Demand(about is MailKind.Maintenance); }
        """,
        """
        foreach (var one in All(MailKind.Renewal)) ms.{|CSPN1001:Send|}(one);
        foreach (var one in All(MailKind.Maintenance)) ms.Send(one);
        """);

    /// <summary>For what is handed in no path through the iterator comes to an end, by whatever test: what was yielded before is out.</summary>
    [Theory]
    [InlineData("yield return new[] { 2 }.Where(x => by is MicrosoftMailer).First();")]
    [InlineData("if (by is MicrosoftMailer) yield return 2; else throw new InvalidOperationException();")]
    [InlineData("if (by is PartnerMailer) throw new InvalidOperationException(); yield return 2;")]
    [InlineData("if (a ? b : !b) yield return 2; else throw new InvalidOperationException();")]
    [InlineData("if (to.IsDirect) yield return 2; else throw new InvalidOperationException();")]
    public Task Send_InARoundBeforeTheIteratorThrows_IsReported(string rest) => Job.Runs(
        $"private static IEnumerable<int> All(IMailer by, bool a, bool b, Customer to) {{ yield return 1; {rest} }}",
        "if (customer.IsDirect) return; foreach (var one in All(partner, true, false, customer)) ms.{|CSPN1001:Send|}(MailKind.Renewal);");

    [Theory]
    [InlineData("if (by is MicrosoftMailer) yield return 2; else throw new InvalidOperationException();")]
    [InlineData("if (a) throw new InvalidOperationException(); yield return 2;")]
    public Task Send_BehindAnIteratorThatThrows_IsClean(string rest) => Job.Runs(
        $"private static IEnumerable<int> All(IMailer by, bool a, bool b) {{ yield return 1; {rest} }}",
        "foreach (var one in All(partner, true, false)) Console.WriteLine(one); ms.Send(MailKind.Renewal);");
}
