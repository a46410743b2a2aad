using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Flow;

/// <summary>Any operation in a try may throw: what its handlers see, and what finally blocks see on the way out.</summary>
public class TryTests
{
    [Fact]
    public Task SetInTry_SeenInCatch_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        catch (Exception) { ms.{|CSPN1001:Send|}(k, customer); }
        """);

    [Fact]
    public Task SetInTry_SeenInFinally_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        finally { ms.{|CSPN1001:Send|}(k, customer); }
        """);

    [Fact]
    public Task SetInTry_SetBack_AfterFinally_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        finally { flag = true; }
        ms.Send(k, customer);
        """);

    [Fact]
    public Task SetInTry_SetBack_AfterCatch_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        catch { }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SetInTry_CatchRethrows_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        catch { flag = true; throw; }
        ms.Send(k, customer);
        """);

    [Fact]
    public Task SetInTry_CatchReturns_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        catch { return; }
        ms.Send(k, customer);
        """);

    [Fact]
    public Task SetInTry_CatchSetsBack_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        catch { k = MailKind.Maintenance; }
        ms.Send(k, customer);
        """);

    [Fact]
    public Task SetInCatch_AfterTry_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { Console.WriteLine(); }
        catch (InvalidOperationException) { k = MailKind.Invoice; }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SetInFinally_AfterTry_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { Console.WriteLine(); } finally { k = MailKind.Renewal; }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task SetInFinally_Overwrites_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Renewal;
        try { Console.WriteLine(); } finally { k = MailKind.Outage; }
        ms.Send(k, customer);
        """);

    [Fact]
    public Task ReturnInTry_FinallySends_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { if (flag) { k = MailKind.Renewal; return; } k = MailKind.Outage; }
        finally { ms.{|CSPN1001:Send|}(k, customer); }
        """);

    [Fact]
    public Task ReturnInTry_DoesNotComeAfterFinally_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { if (flag) { k = MailKind.Renewal; return; } }
        finally { flag2 = true; }
        ms.Send(k, customer);
        """);

    [Fact]
    public Task ReturnInTry_NegatedGuard_AfterFinally_IsClean() => Analyzed.Body(
        """
        try { if (!customer.IsDirect) return; }
        finally { flag2 = true; }
        ms.Send(MailKind.Offer, customer);
        """);

    [Fact]
    public Task ReturnInTry_NegatedGuard_InFinally_IsReported() => Analyzed.Body(
        """
        try { if (!customer.IsDirect) return; }
        finally { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task BreakInTry_FinallyRuns_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (true)
        {
            try { k = MailKind.Renewal; break; }
            finally { flag = true; }
        }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task ContinueInTry_FinallySetsBack_IsClean() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        while (flag)
        {
            ms.Send(k, customer);
            try { k = MailKind.Renewal; if (flag2) continue; k = MailKind.Invoice; }
            finally { k = MailKind.Outage; }
        }
        """);

    [Fact]
    public Task Filter_GuardHolds_IsClean() => Analyzed.Body(
        """
        try { Console.WriteLine(); }
        catch (Exception) when (customer.IsDirect) { ms.Send(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task Filter_GuardOfAnother_IsReported() => Analyzed.Body(
        """
        try { Console.WriteLine(); }
        catch (Exception) when (other.IsDirect) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task Filter_FailedGuard_NextCatch_IsReported() => Analyzed.Body(
        """
        try { Console.WriteLine(); }
        catch (Exception) when (customer.IsDirect) { }
        catch (Exception) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task Nested_InnerCatch_OuterFinally_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { try { Console.WriteLine(); } catch { k = MailKind.Renewal; throw; } }
        finally { ms.{|CSPN1001:Send|}(k, customer); }
        """);

    [Fact]
    public Task Nested_InnerFinallySets_OuterCatchSees_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { try { Console.WriteLine(); } finally { k = MailKind.Renewal; } k = MailKind.Outage; }
        catch { ms.{|CSPN1001:Send|}(k, customer); }
        """);

    [Fact]
    public Task TryInFinally_CatchSets_AfterIt_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { Console.WriteLine(); }
        finally { try { Console.WriteLine(); } catch { k = MailKind.Renewal; } }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task TryInFinally_InnerFinallySets_AfterIt_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { Console.WriteLine(); }
        finally { try { Console.WriteLine(); } finally { k = MailKind.Renewal; } }
        ms.{|CSPN1001:Send|}(k, customer);
        """);

    [Fact]
    public Task TryCatchFinally_ThrowInCatch_FinallySees_IsReported() => Analyzed.Body(
        """
        var k = MailKind.Outage;
        try { Console.WriteLine(); }
        catch (InvalidOperationException) { k = MailKind.Renewal; Console.WriteLine(); k = MailKind.Outage; }
        finally { ms.{|CSPN1001:Send|}(k, customer); }
        """);

    [Fact]
    public Task GuardInTry_DoesNotHoldInCatch_IsReported() => Analyzed.Body(
        """
        try { if (!customer.IsDirect) throw new InvalidOperationException(); }
        catch (InvalidOperationException) { ms.{|CSPN1002:Send|}(MailKind.Offer, customer); }
        """);

    [Fact]
    public Task GuardBeforeTry_HoldsInCatch_IsClean() => Analyzed.Body(
        """
        if (!customer.IsDirect) return;
        try { Console.WriteLine(); }
        catch { ms.Send(MailKind.Offer, customer); }
        finally { ms.Send(MailKind.Offer, customer); }
        """);

    /// <summary>All that it has is a declaration: it is no less the program's own.</summary>
    [Theory]
    [InlineData("try { throw new InvalidOperationException(); } finally { var sent = Tell(customer); }")]
    [InlineData("try { if (flag) throw new InvalidOperationException(); } finally { object sent = Tell(customer), other = null; }")]
    public Task Finally_ThatOnlyDeclares_Runs(string statement) => Analyzed.Code(
        $$"""
        public class Job
        {
            public void Run(Customer customer, bool flag) { {{statement}} }

            private static object Tell(Customer customer)
            {
                if (customer.IsDirect)
                    new MicrosoftMailer().{|CSPN1001:Send|}(MailKind.Renewal, customer);

                return customer;
            }
        }
        """);
}
