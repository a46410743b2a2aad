using CspNotifications.Analyzers.Policy;

namespace CspNotifications.Analyzers.Tests.Policy;

/// <summary>The policy cell by cell, written out once more and independently of the rows in the product.</summary>
public class PolicyTableTests
{
    /// <summary>
    /// A row is an origin and a topic; the cells are CspCustomer, DirectCustomer, Partner, Internal, unknown:
    /// <c>1</c> to <c>4</c> for CSPN1001 to CSPN1004, <c>.</c> for what is allowed.
    /// </summary>
    private const string Cells =
        """
        Unknown    Unknown          . . . . .
        Unknown    CspSubscription  . . . . .
        Unknown    ServiceIncident  . . . . .
        Unknown    Operational      . . . . .
        Unknown    NonCspProduct    . . . . .
        Unknown    General          . . . . .
        Microsoft  Unknown          4 4 . . 4
        Microsoft  CspSubscription  1 1 . . 1
        Microsoft  ServiceIncident  . . . . .
        Microsoft  Operational      . . . . .
        Microsoft  NonCspProduct    2 . . . 4
        Microsoft  General          3 3 . . 3
        Partner    Unknown          . . . . .
        Partner    CspSubscription  . . . . .
        Partner    ServiceIncident  . . . . .
        Partner    Operational      . . . . .
        Partner    NonCspProduct    . . . . .
        Partner    General          . . . . .
        """;

    private static readonly Recipient[] Columns =
        [Recipient.CspCustomer, Recipient.DirectCustomer, Recipient.Partner, Recipient.Internal, Recipient.Unknown];

    private static readonly Dictionary<(Origin, Topic, Recipient), Verdict> Expected = Parse();

    /// <summary>Every topic alone, and every two of them in one message or on one path or the other.</summary>
    private static IEnumerable<FacetSet> Topics =>
        from one in Enum.GetValues<Topic>()
        from other in Enum.GetValues<Topic>()
        from set in new[] { FacetSet.Of(one).Join(FacetSet.Of(other)), FacetSet.Of(one).Union(FacetSet.Of(other)) }
        select set;

    public static TheoryData<string, string, string> AllCells
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var (origin, topic, recipient) in Expected.Keys)
                cells.Add(origin.ToString(), topic.ToString(), recipient.ToString());

            return cells;
        }
    }

    [Fact]
    public void Cells_AreAllThere() => Assert.Equal(3 * 6 * 5, Expected.Count);

    [Theory]
    [MemberData(nameof(AllCells))]
    public void Cell_ComesToItsVerdict(string origin, string topic, string recipient)
    {
        var cell = (Enum.Parse<Origin>(origin), Enum.Parse<Topic>(topic), Enum.Parse<Recipient>(recipient));

        Assert.Equal(Expected[cell], PolicyTable.Look(cell.Item1, cell.Item2, cell.Item3));
        Assert.Equal(new Judgement(Expected[cell], Always: true), PolicyTable.Judge(Send(cell.Item1, cell.Item2, cell.Item3)));
    }

    [Fact]
    public void Verdicts_AreOrderedFromHarmlessToWorst() => Assert.Equal(
        [Verdict.Allowed, Verdict.NotEstablished, Verdict.ExpectedFromPartner, Verdict.NeedsRelationship, Verdict.Forbidden],
        Enum.GetValues<Verdict>().Order());

    /// <summary>Every choice of values a facet, as far as that is possible on one path or the other.</summary>
    [Fact]
    public void Alternatives_ComeToTheirWorstCombination()
    {
        foreach (var origins in Subsets<Origin>())
        {
            foreach (var topics in Subsets<Topic>())
            {
                foreach (var recipients in Subsets<Recipient>())
                {
                    var send = new Facets(
                        Alternatives(origins, FacetSet.Of),
                        Alternatives(topics, FacetSet.Of),
                        Alternatives(recipients, FacetSet.Of));
                    var verdicts =
                        (from origin in origins from topic in topics from recipient in recipients select Expected[(origin, topic, recipient)]).ToArray();

                    var judged = PolicyTable.Judge(send);

                    Assert.Equal(verdicts.Max(), judged.Verdict);
                    if (verdicts.All(verdict => verdict == verdicts[0]))
                        Assert.True(judged.Always);
                    if (verdicts.Contains(Verdict.Allowed) && judged.Verdict != Verdict.Allowed)
                        Assert.False(judged.Always, $"{string.Join('|', origins)}, {string.Join('|', topics)}, {string.Join('|', recipients)}");
                }
            }
        }
    }

    /// <summary>All topics of a mixed message are there at once: the worst of them is there always.</summary>
    [Fact]
    public void MixedMessage_ComesToItsWorstTopic_Always()
    {
        foreach (var topics in Subsets<Topic>().Select(topics => topics.Where(topic => topic != Topic.Unknown).ToArray()).Where(topics => topics.Length > 0))
        {
            foreach (var recipient in Columns)
            {
                var mixed = topics.Select(FacetSet.Of).Aggregate((one, other) => one.Union(other));
                var worst = topics.Max(topic => Expected[(Origin.Microsoft, topic, recipient)]);

                Assert.Equal(
                    new Judgement(worst, Always: true),
                    PolicyTable.Judge(new(FacetSet.Of(Origin.Microsoft), mixed, FacetSet.Of(recipient))));
            }
        }
    }

    [Fact]
    public void MixedMessage_OnOnePathOnly_IsForbiddenOnSomePaths()
    {
        var mixed = FacetSet.Of(Topic.CspSubscription).Union(FacetSet.Of(Topic.ServiceIncident)).Join(FacetSet.Of(Topic.ServiceIncident));

        Assert.Equal(
            new Judgement(Verdict.Forbidden, Always: false),
            PolicyTable.Judge(new(FacetSet.Of(Origin.Microsoft), mixed, FacetSet.Of(Recipient.CspCustomer))));
    }

    [Fact]
    public void Topic_PossiblyUnknown_IsForbiddenOnSomePaths() => Assert.Equal(
        new Judgement(Verdict.Forbidden, Always: false),
        PolicyTable.Judge(new(FacetSet.Of(Origin.Microsoft), FacetSet.Of(Topic.CspSubscription).Join(FacetSet.Unknown), FacetSet.Unknown)));

    [Fact]
    public void Recipient_AnyCustomer_IsForbiddenAlways() => Assert.Equal(
        new Judgement(Verdict.Forbidden, Always: true),
        PolicyTable.Judge(new(
            FacetSet.Of(Origin.Microsoft),
            FacetSet.Of(Topic.CspSubscription),
            FacetSet.Of(Recipient.CspCustomer).Join(FacetSet.Of(Recipient.DirectCustomer)))));

    /// <summary>To the partner and, in the same send, to a customer.</summary>
    [Fact]
    public void Recipient_PartnerAndCustomerAtOnce_IsForbiddenAlways() => Assert.Equal(
        new Judgement(Verdict.Forbidden, Always: true),
        PolicyTable.Judge(new(
            FacetSet.Of(Origin.Microsoft),
            FacetSet.Of(Topic.CspSubscription),
            FacetSet.Of(Recipient.Partner).Union(FacetSet.Of(Recipient.CspCustomer)))));

    /// <summary>What happens always counts, in whichever order the combinations are looked at.</summary>
    [Theory]
    [InlineData("CspCustomer", "DirectCustomer")]
    [InlineData("DirectCustomer", "CspCustomer")]
    public void Recipient_CustomerAlways_AndAnotherOrThePartner_IsForbiddenAlways(string always, string perhaps)
    {
        var recipients = FacetSet.Of(Enum.Parse<Recipient>(always))
            .Union(FacetSet.Of(Enum.Parse<Recipient>(perhaps)).Join(FacetSet.Of(Recipient.Partner)));

        Assert.Equal(
            new Judgement(Verdict.Forbidden, Always: true),
            PolicyTable.Judge(new(FacetSet.Of(Origin.Microsoft), FacetSet.Of(Topic.CspSubscription), recipients)));
    }

    [Fact]
    public void Sends_ThatAreAlike_AreJudgedAlike()
    {
        var sends = (from origin in Alternatives<Origin>(FacetSet.Of)
                     from topic in Topics.Distinct()
                     from recipient in new[] { Recipient.Unknown, Recipient.CspCustomer, Recipient.Partner }
                     select new Facets(origin, topic, FacetSet.Of(recipient))).ToArray();

        foreach (var one in sends)
        {
            foreach (var other in sends.Where(other => PolicyTable.AreAlike(one, other)))
                Assert.Equal(PolicyTable.Judge(one), PolicyTable.Judge(other));
        }
    }

    /// <summary>No row names incidents and operational information.</summary>
    [Fact]
    public void Sends_ThatDifferInHarmlessTopics_AreAlike()
    {
        var incident = Send(Origin.Microsoft, Topic.ServiceIncident, Recipient.CspCustomer);
        var operational = Send(Origin.Microsoft, Topic.Operational, Recipient.CspCustomer);
        var renewal = Send(Origin.Microsoft, Topic.CspSubscription, Recipient.CspCustomer);

        Assert.True(PolicyTable.AreAlike(incident, operational));
        Assert.True(PolicyTable.AreAlike(incident, incident.Join(operational)));
        Assert.True(PolicyTable.AreAlike(renewal.Join(incident), renewal.Join(operational)));
        Assert.True(PolicyTable.AreAlike(renewal.Union(incident), renewal.Union(operational)));
    }

    [Fact]
    public void Sends_ThatDifferOtherwise_AreNotAlike()
    {
        var incident = Send(Origin.Microsoft, Topic.ServiceIncident, Recipient.CspCustomer);
        var renewal = Send(Origin.Microsoft, Topic.CspSubscription, Recipient.CspCustomer);
        var untold = Send(Origin.Microsoft, Topic.Unknown, Recipient.CspCustomer);

        Assert.False(PolicyTable.AreAlike(incident, Send(Origin.Partner, Topic.ServiceIncident, Recipient.CspCustomer)));
        Assert.False(PolicyTable.AreAlike(incident, Send(Origin.Microsoft, Topic.ServiceIncident, Recipient.Internal)));
        Assert.False(PolicyTable.AreAlike(incident, renewal));
        Assert.False(PolicyTable.AreAlike(incident, incident.Join(renewal)));
        Assert.False(PolicyTable.AreAlike(incident.Union(renewal), incident.Join(renewal)));
        Assert.False(PolicyTable.AreAlike(untold, untold.Join(incident)));
    }

    [Fact]
    public void Judgements_OfTwoPaths_JoinToTheWorse()
    {
        foreach (var one in Judgements())
        {
            foreach (var other in Judgements())
            {
                var joined = one.Join(other);

                Assert.Equal(one.Verdict > other.Verdict ? one.Verdict : other.Verdict, joined.Verdict);
                Assert.Equal(one.Verdict == other.Verdict && one.Always && other.Always, joined.Always);
            }
        }
    }

    private static IEnumerable<Judgement> Judgements() =>
        from verdict in Enum.GetValues<Verdict>() from always in new[] { true, false } select new Judgement(verdict, always);

    private static Facets Send(Origin origin, Topic topic, Recipient recipient) =>
        new(FacetSet.Of(origin), FacetSet.Of(topic), FacetSet.Of(recipient));

    private static FacetSet Alternatives<T>(IEnumerable<T> values, Func<T, FacetSet> of) =>
        values.Select(of).Aggregate((one, other) => one.Join(other));

    private static IEnumerable<FacetSet> Alternatives<T>(Func<T, FacetSet> of)
        where T : struct, Enum =>
        Subsets<T>().Select(values => Alternatives(values, of));

    private static IEnumerable<T[]> Subsets<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return Enumerable.Range(1, (1 << values.Length) - 1)
            .Select(bits => values.Where((_, index) => (bits & (1 << index)) != 0).ToArray());
    }

    private static Dictionary<(Origin, Topic, Recipient), Verdict> Parse()
    {
        var cells = new Dictionary<(Origin, Topic, Recipient), Verdict>();
        foreach (var line in Cells.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var column = 0; column < Columns.Length; column++)
                cells.Add((Enum.Parse<Origin>(words[0]), Enum.Parse<Topic>(words[1]), Columns[column]), VerdictOf(words[2 + column]));
        }

        return cells;
    }

    private static Verdict VerdictOf(string cell) => cell switch
    {
        "1" => Verdict.Forbidden,
        "2" => Verdict.NeedsRelationship,
        "3" => Verdict.ExpectedFromPartner,
        "4" => Verdict.NotEstablished,
        _ => Verdict.Allowed,
    };
}
