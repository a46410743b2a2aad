using CspNotifications.Execution.Tests.Judging;
using CspNotifications.Execution.Tests.Running;
using CspNotifications.Execution.Tests.Shrinking;

namespace CspNotifications.Execution.Tests;

/// <summary>The harness finds what it is there to find: proved on programs written by hand, and with reports that are wrong on purpose.</summary>
public class ComparerTests
{
    /// <summary>Line 6 violates when the flag is set, line 7 never does, line 8 does unless the customer is direct.</summary>
    private const string Program =
        """
        public class Job
        {
            public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer p, bool a)
            {
                ms.Send(a ? MailKind.Renewal : MailKind.Outage, p);
                partner.Send(MailKind.Renewal, p);
                if (!p.IsDirect) ms.Send(MailKind.Offer, p);
            }
        }
        """;

    [Fact]
    public async Task Reports_OfWhatHappens_AgreeWithTheExecution()
    {
        var outcome = await OutcomeAsync(Program);

        Assert.Equal([new("CSPN1001", 6), new("CSPN1002", 8)], outcome.Reports.OrderBy(report => report.Line));
        Assert.Equal((10, 4), (outcome.Sends, outcome.ViolatingSends));
        Assert.Empty(Disagreement.Of(outcome));
    }

    [Fact]
    public async Task Report_ThatIsTakenAway_IsMissed()
    {
        var outcome = await OutcomeAsync(Program);
        var lacking = outcome with { Reports = [.. outcome.Reports.Where(report => report.Line != 6)] };

        var missed = Assert.Single(lacking.Missed);
        Assert.Equal(("CSPN1001", 6), (missed.Rule, missed.Lines[0]));
        Assert.Contains("a=true", missed.Inputs);
        Assert.Empty(lacking.False);
    }

    [Theory]
    [InlineData("CSPN1001", 7)]
    [InlineData("CSPN1003", 6)]
    [InlineData("CSPN1001", 8)]
    public async Task Report_ThatIsAdded_IsFalse(string rule, int line)
    {
        var outcome = await OutcomeAsync(Program);
        var added = new Report(rule, line);
        var wrong = outcome with { Reports = [.. outcome.Reports, added] };

        Assert.Equal([added], wrong.False);
        Assert.Empty(wrong.Missed);
    }

    /// <summary>A send by a milder rule is answered by the report of a worse one that the line also breaks, not the other way round.</summary>
    [Fact]
    public async Task Report_OfAMilderRule_LeavesTheWorseMissed()
    {
        var outcome = await OutcomeAsync(Program);
        var milder = outcome with { Reports = [new("CSPN1003", 6), new("CSPN1002", 8)] };

        Assert.Equal("CSPN1001", Assert.Single(milder.Missed).Rule);
        Assert.Equal("CSPN1003", Assert.Single(milder.False).Rule);
    }

    /// <summary>One notification about two things breaks two rules: a report of either is true, the worse answers for both.</summary>
    [Theory]
    [InlineData("CSPN1001", true)]
    [InlineData("CSPN1003", false)]
    public async Task Report_OfOneOfTwoRules_IsTrue(string rule, bool answers)
    {
        var outcome = await OutcomeAsync(
            """
            public class Job
            {
                public void Run(MicrosoftMailer ms, Customer p)
                {
                    ms.Send(string.Join(", ", MailKind.Renewal, MailKind.Newsletter), p);
                }
            }
            """);

        var reported = outcome with { Reports = [new(rule, 6)] };

        Assert.Equal(outcome.Sends, outcome.ViolatingSends);
        Assert.Empty(reported.False);
        Assert.Equal(!answers, reported.Missed.Any());
    }

    /// <summary>A report at the call answers for the send below it, one at a line that the send did not come by does not.</summary>
    [Theory]
    [InlineData(5, true)]
    [InlineData(8, true)]
    [InlineData(6, false)]
    public async Task Report_OnTheCallPath_AnswersForTheSend(int line, bool answers)
    {
        var outcome = await OutcomeAsync(
            """
            public class Job
            {
                public void Run(MicrosoftMailer ms, PartnerMailer partner)
                {   Notify(ms, MailKind.Renewal);
                    Notify(partner, MailKind.Renewal);
                }
                private void Notify(IMailer mailer, MailKind kind) => mailer.Send(kind);
            }
            """);

        var reported = outcome with { Reports = [new("CSPN1001", line)] };

        Assert.Equal([8, 5], Assert.Single(outcome.Violations).Lines);
        Assert.Equal(!answers, reported.Missed.Any());
        Assert.Equal(!answers, reported.False.Any());
    }

    /// <summary>The runtime itself does not say on which line of a handler a method is.</summary>
    [Fact]
    public async Task Sends_InHandlersOfExceptions_AreOnTheirLines()
    {
        var outcome = await OutcomeAsync(
            """
            public class Job
            {
                public void Run(MicrosoftMailer ms)
                {
                    try { throw new InvalidOperationException(); }
                    catch when (IsTold(ms)) { }
                    catch
                    {
                        ms.Send(MailKind.Invoice);
                    }
                    finally
                    {
                        ms.Send(MailKind.Invoice);
                    }

                    ms.Send(MailKind.Invoice);
                }

                private static bool IsTold(MicrosoftMailer ms)
                {
                    ms.Send(MailKind.Renewal);
                    return false;
                }
            }
            """);

        Assert.Equal([[22, 7], [10], [14], [17]], outcome.Violations.Select(violation => violation.Lines.Take(2)));
    }

    /// <summary>The second element is asked for by the loop, not by the last statement of the round before.</summary>
    [Fact]
    public async Task Sends_OfAnIteratorInAHandler_AreOnTheLoopsLine()
    {
        var outcome = await OutcomeAsync(
            """
            public class Job
            {
                public void Run(MicrosoftMailer ms)
                {
                    try { }
                    finally
                    {
                        foreach (var kind in Kinds(ms))
                        {
                            if (kind == MailKind.Outage) continue;
                            Console.Write(kind);
                        }
                    }
                }

                private static IEnumerable<MailKind> Kinds(MicrosoftMailer ms)
                {
                    yield return MailKind.Offer;
                    ms.Send(MailKind.Renewal);
                    yield return MailKind.Outage;
                    ms.Send(MailKind.Invoice);
                }
            }
            """);

        Assert.Equal([[20, 9], [22, 9]], outcome.Violations.Select(violation => violation.Lines.Take(2)));
    }

    [Fact]
    public async Task Program_ThatDoesNotEnd_IsToldFromOthers()
    {
        var outcome = await OutcomeAsync("public class Job { public void Run(MicrosoftMailer ms) { while (true) { } } }");

        Assert.True(outcome.IsEndless);
    }

    /// <summary>What shows a disagreement stays, all else goes. No analyzer knows which year it is.</summary>
    [Fact]
    public async Task Reducer_TakesAwayWhatDoesNotMatter()
    {
        var outcome = await OutcomeAsync(
            """
            public class Job
            {
                public void Run(MicrosoftMailer ms, PartnerMailer partner, Customer p, bool a)
                {
                    var kind = MailKind.Outage;
                    if (a)
                    {
                        kind = MailKind.Renewal;
                        partner.Send(kind, p);
                    }

                    for (var i = 0; i < 2; i++)
                    {
                        if (DateTime.Now.Year < 2000)
                            ms.Send(MailKind.Invoice, p);
                    }
                }
            }
            """);
        var disagreement = Assert.Single(Disagreement.Of(outcome));

        var reduced = await Reducer.ReduceAsync(outcome, disagreement);

        Assert.True(disagreement.IsIn(reduced));
        Assert.DoesNotContain("for", reduced.Program.Source);
        Assert.DoesNotContain("Outage", reduced.Program.Source);
        Assert.Contains("// FALSE CSPN1001", Disagreement.Show(reduced));
    }

    private static async Task<Outcome> OutcomeAsync(string source) =>
        Assert.Single(await Batch.RunAsync([new GeneratedProgram("ByHand", source)]));
}
