namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A handler catches what fits its type: anything else goes on outwards.</summary>
public class CaughtTypeTests
{
    private const string Types =
        """
        public class PolicyException(string text) : Exception(text);
        public sealed class StrictException : PolicyException { public StrictException() : base("strict") { } }
        """;

    [Fact]
    public Task Throw_OfAnotherType_PassesTheHandler() => Job.With(
        """
        public void Run(Customer c, bool flag, IDisposable unseen)
        {
            try { if (c.IsDirect) throw new PolicyException("direct"); }
            catch (InvalidOperationException) { }
            if (c.IsDirect) ms.Send(MailKind.Renewal);

            Guarded(c);
            if (c.IsDirect) ms.Send(MailKind.Renewal);
        }

        public void Caught(Customer c)
        {
            try { if (c.IsDirect) throw new PolicyException("direct"); }
            catch (PolicyException) { }
            if (c.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        public void Derived(Customer c)
        {
            try { if (c.IsDirect) throw new StrictException(); }
            catch (PolicyException) { }
            if (c.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        public void Exactly(Customer c)
        {
            try { if (c.IsDirect) throw new PolicyException("direct"); }
            catch (StrictException) { }
            if (c.IsDirect) ms.Send(MailKind.Renewal);
        }

        public void AtMost(Customer c, PolicyException given)
        {
            try { if (c.IsDirect) throw given; }
            catch (StrictException) { }
            if (c.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        public void ByCall(Customer c, IDisposable unseen)
        {
            try { unseen.Dispose(); if (c.IsDirect) throw new PolicyException("direct"); }
            catch (InvalidOperationException) { }
            if (c.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        public void ByRuntime(Customer c, int[] numbers)
        {
            try { if (numbers[0] == 1) throw new PolicyException("one"); }
            catch (IndexOutOfRangeException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
            catch (InvalidOperationException) { ms.Send(MailKind.Renewal); }
        }

        private void Guarded(Customer c)
        {
            try { Check(c); }
            catch (InvalidOperationException) { }
        }

        private static void Check(Customer c) { if (c.IsDirect) throw new PolicyException("direct"); }
        """,
        Types);

    [Fact]
    public Task Call_RaisesWhatItsBodyThrows() => Job.With(
        """
        public void Run(Customer c)
        {
            try { Check(c); }
            catch (StrictException) { ms.Send(MailKind.Renewal); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
            catch (Exception) { ms.{|CSPN1001:Send|}(MailKind.Invoice); }
        }

        public void Deeper(Customer c)
        {
            try { CheckTwice(c); }
            catch (InvalidOperationException) { ms.Send(MailKind.Renewal); }
            catch (StrictException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        }

        public void Ring(Customer c)
        {
            try { Odd(c, 3); }
            catch (InvalidOperationException) { ms.Send(MailKind.Renewal); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        }

        public void Within(Customer c)
        {
            try { CheckWithin(c); }
            catch (InvalidOperationException) { ms.Send(MailKind.Renewal); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        }

        public void Swallowed(Customer c)
        {
            try { Swallow(c); }
            catch (PolicyException) { ms.Send(MailKind.Renewal); }
        }

        public void Filtered(Customer c)
        {
            try { Filter(c); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        }

        public async Task Later(Customer c)
        {
            try { await CheckLater(c); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(MailKind.Renewal); }
        }

        private static void Check(Customer c) { if (c.IsDirect) throw new PolicyException("direct"); }

        private static void CheckTwice(Customer c)
        {
            try { Check(c); }
            catch (PolicyException) { throw new StrictException(); }
        }

        private static void CheckWithin(Customer c)
        {
            try { Check(c); }
            catch (PolicyException) { throw; }
            finally { if (c.IsDirect) c.Name = "direct"; }
        }

        private static void Swallow(Customer c)
        {
            try { Check(c); }
            catch (PolicyException) { }
        }

        private static void Filter(Customer c)
        {
            try { Check(c); }
            catch (PolicyException) when (c.IsDirect) { }
        }

        private static async Task CheckLater(Customer c) { await Task.Yield(); Check(c); }

        private static void Odd(Customer c, int left) { if (left > 0) Even(c, left - 1); }
        private static void Even(Customer c, int left) { if (left == 0) throw new PolicyException("end"); Odd(c, left - 1); }
        """,
        Types);

    [Fact]
    public Task Finally_HandsOnWhatWasThrown() => Job.With(
        """
        public void Run(Customer c)
        {
            var kind = MailKind.Renewal;
            try
            {
                try { if (c.IsDirect) throw new PolicyException("direct"); kind = MailKind.Outage; }
                finally { kind = c.IsDirect ? kind : MailKind.Outage; }
            }
            catch (InvalidOperationException) { ms.Send(kind); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(kind); }
        }

        public void Outside(Customer c)
        {
            var mail = new Mail { Kind = MailKind.Outage };
            try { Write(mail); }
            catch (PolicyException) { ms.{|CSPN1001:Send|}(mail); }
        }

        private static void Write(Mail mail)
        {
            try { mail.Kind = MailKind.Renewal; throw new PolicyException("written"); }
            finally { Console.WriteLine(); }
        }
        """,
        Types);

    [Fact]
    public Task Generic_HandlerMayCatchAnything() => Job.With(
        """
        public void Run<TException>(Customer c) where TException : Exception
        {
            try { if (c.IsDirect) throw new PolicyException("direct"); }
            catch (TException) { }
            if (c.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }

        public void Thrown<TException>(Customer c) where TException : Exception, new()
        {
            try { if (c.IsDirect) throw new TException(); }
            catch (PolicyException) { }
            if (c.IsDirect) ms.{|CSPN1001:Send|}(MailKind.Renewal);
        }
        """,
        Types);
}
