namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>Each round of a foreach has its own variable: a lambda that is made in one keeps that round's.</summary>
public class LoopVariableTests
{
    [Fact]
    public Task Lambda_MadeUnderAGuard_KeepsTheGuardedOne() => Job.With(
        """
        public async Task Run(List<Customer> all, List<Task> tasks)
        {
            foreach (var each in all) if (each.IsDirect) Task.Run(() => ms.Send(MailKind.Offer, each));
            foreach (var each in all) if (each.IsDirect) tasks.Add(Task.Run(() => ms.Send(MailKind.Offer, each)));
            foreach (var each in all) { if (!each.IsDirect) continue; await Task.Run(() => ms.Send(MailKind.Offer, each)); }
            foreach (var each in all) if (!each.IsDirect) _ = Task.Run(() => ms.{|CSPN1002:Send|}(MailKind.Offer, each));
            var later = new List<Action>();
            foreach (var each in all) if (each.IsDirect) later.Add(() => ms.Send(MailKind.Offer, each));
            foreach (var act in later) act();
            var late = new List<Action>();
            foreach (var each in all) late.Add(() => ms.{|CSPN1002:Send|}(MailKind.Offer, each));
            foreach (var act in late) act();
        }
        """);

    [Fact]
    public Task Lambda_OfAnEarlierRound_IsNotForgotten() => Job.With(
        """
        public void Run(MailKind[] kinds)
        {
            var later = new List<Action>();
            foreach (var each in new[] { MailKind.Renewal, MailKind.Outage }) later.Add(() => ms.{|CSPN1001:Send|}(each));
            foreach (var act in later) act();
            Action last = () => { };
            foreach (var each in kinds)
            {
                if (each == MailKind.Renewal) last = () => ms.{|CSPN1001:Send|}(each);
                if (each == MailKind.Outage) break;
            }

            last();
        }
        """);

    /// <summary>One variable for all rounds.</summary>
    [Fact]
    public Task Lambda_OfAVariableAroundTheLoop_SeesTheLastOne() => Job.With(
        """
        public void Run(List<Customer> all, Customer one)
        {
            Action later = () => { };
            foreach (var each in all)
            {
                one = each;
                if (one.IsDirect) later = () => ms.{|CSPN1002:Send|}(MailKind.Offer, one);
            }

            later();
        }
        """);
}
