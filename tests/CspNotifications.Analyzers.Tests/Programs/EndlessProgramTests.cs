using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Programs;

/// <summary>Programs without an end to their values: chains, recursion, growth. The analysis ends, and soon.</summary>
public class EndlessProgramTests
{
    private const int Limit = 60_000;

    [Fact(Timeout = Limit)]
    public Task Send_OfChainOfNodes_Ends() => Analyzed.Code(
        """
        public class Node { public Node Next { get; set; } public Node Previous { get; set; } public MailKind Kind { get; set; } public Customer To { get; set; } }

        public class Job(MicrosoftMailer ms, PartnerMailer partner)
        {
            public void Run(Node node, IEnumerable<MailKind> kinds)
            {
                Node head = null;
                foreach (var kind in kinds)
                    head = new Node { Next = head, Kind = kind == MailKind.Renewal ? MailKind.Outage : MailKind.Maintenance };

                for (var n = head; n != null; n = n.Next)
                    ms.Send(n.Kind, n.To);

                while (node?.Next?.Next is { } next)
                {
                    next.Previous = node;
                    node.Next = next.Next;
                    node = next.Previous.Next ?? next;
                    if (node.Kind == MailKind.Renewal) ms.{|CSPN1001:Send|}(node.Kind, node.To);
                    if (node.To.IsDirect) ms.Send(MailKind.Offer, node.To);
                    partner.Send(node.Kind, node.To);
                }

                head = new Node { Kind = MailKind.Renewal, Next = head };
                ms.{|CSPN1001:Send|}(head);
                (head.Next, head.Previous, head) = (head, head.Next, head.Previous);
                ms.Send(MailKind.Outage, head);
            }
        }
        """);

    [Fact(Timeout = Limit)]
    public Task Send_OfReversedChain_Ends() => Analyzed.Code(
        """
        public class Node { public Node Next { get; set; } }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Node node)
            {
                Node previous = null;
                while (node != null)
                {
                    var next = node.Next;
                    node.Next = previous;
                    previous = node;
                    node = next;
                }

                ms.Send(MailKind.Outage, previous);
            }
        }
        """);

    /// <summary>Relinking through references tells too many values apart: it is followed coarsely (docs/architecture.md, Bounds).</summary>
    [Fact(Timeout = Limit)]
    public Task Send_OfChainWalkedByReference_Ends() => Analyzed.Code(
        """
        public class Node { public Node Next; public Node Previous; public MailKind Kind; }

        public class Job
        {
            public void Run(MicrosoftMailer ms, Customer customer, Node head, Node other, IEnumerable<MailKind> kinds)
            {
                ref Node current = ref head;
                ref var last = ref other;
                foreach (var kind in kinds)
                {
                    while (current != null && current.Kind != kind)
                    {
                        last = ref current;
                        current = ref current.Next;
                        if (current?.Kind == MailKind.Outage) current = ref last.Previous;
                    }

                    current = new Node { Kind = MailKind.Outage, Next = current };
                    current = ref current.Next;
                }

                for (var node = head; node != null; node = node.Next)
                {
                    node.Next ??= new Node { Previous = node };
                    node.Next.Kind = kinds.Any() ? MailKind.Outage : MailKind.Maintenance;
                }

                current = new Node { Kind = MailKind.Renewal };
                ms.{|CSPN1001:Send|}(current.Kind, customer);
                ms.{|CSPN1001:Send|}(MailKind.Renewal, customer);
            }
        }
        """);

    [Fact(Timeout = Limit)]
    public Task Send_OfGrowingWholes_Ends() => Analyzed.Body(
        """
        object whole = MailKind.Outage;
        var text = "";
        var list = new List<object> { whole };
        var table = new Dictionary<string, List<object>>();
        while (flag)
        {
            whole = (whole, whole);
            whole = new { Whole = whole, list };
            text = $"{text} {whole} {text}";
            list = new List<object> { list, whole, text };
            list.AddRange(list);
            table[text] = list;
            foreach (var (key, value) in table)
                value.Add(key);
            whole = new object[] { whole, list, table };
            flag = flag2;
        }

        ms.Send(whole, customer);
        ms.Send(text, customer);
        ms.Send(table, customer);
        list.Add(MailKind.Renewal);
        ms.{|CSPN1001:Send|}(list, customer);
        """);

    [Fact(Timeout = Limit)]
    public Task Send_InNestedLoopsWithTryAndManyChoices_Ends() => Analyzed.Body(
        string.Concat(Enumerable.Range(0, 7).Select(i => $$"""for (var i{{i}} = 0; i{{i}} < 3; i{{i}}++) { try { if (flag) kind = MailKind.Outage; else if (flag2) customer = other; """)) +
        "ms.Send(MailKind.Outage, customer); ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); " +
        string.Concat(Enumerable.Range(0, 7).Reverse().Select(i => $$"""if (i{{i}} == 2) break; } catch (Exception) when (flag) { flag = !flag; continue; } finally { flag2 = !flag2; if (flag2) (customer, other) = (other, customer); } }""" + "\n")));

    [Fact(Timeout = Limit)]
    public Task Send_InRecursiveFunctions_Ends() => Analyzed.Body(
        """
        Action<int> walk = null;
        walk = n => { if (n > 0) walk(n - 1); ms.{|CSPN1001:Send|}(MailKind.Renewal, customer); };
        Func<int, Func<int, int>> curry = null;
        curry = a => b => a == 0 ? b : curry(a - 1)(b);
        void Even(int n) { if (n > 0) Odd(n - 1); else ms.{|CSPN1001:Send|}(MailKind.Invoice, customer); }
        void Odd(int n) { void Inner() => Even(n - 1); Inner(); }
        Even(3);
        walk(3);
        """);

    [Fact(Timeout = Limit)]
    public Task Send_OfManyMembersInBranches_Ends() => Analyzed.Code(
        "public class Wide { " + string.Concat(Enumerable.Range(0, 40).Select(i => $"public Mail M{i} {{ get; set; }} = new(); ")) + "}\n" +
        "public class Job { public void Run(MicrosoftMailer ms, Wide wide, Customer c, bool[] flags, MailKind kind) {\n" +
        string.Concat(Enumerable.Range(0, 40).Select(i =>
            $"if (flags[{i}]) wide.M{i}.Kind = MailKind.Outage; else {{ wide.M{i}.To = c; wide.M{i}.Body = wide.M{(i + 1) % 40}; }}\n" +
            $"switch (kind) {{ case MailKind.Renewal: wide.M{i}.Subject += \"a\"; break; case MailKind.Outage when flags[{i}]: wide.M{i} = new Mail(); break; }}\n")) +
        "ms.Send(MailKind.Outage, wide); wide.M3.Kind = MailKind.Renewal; ms.{|CSPN1001:Send|}(wide); } }");
}
