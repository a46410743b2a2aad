using CspNotifications.Analyzers.Annotations;

namespace CspNotifications.Analyzers.Tests.Annotations;

/// <summary>The questions that are asked of a text before anybody looks at symbols.</summary>
public class AttributeNamesTests
{
    [Theory]
    [InlineData("NotificationSender")]
    [InlineData("NotificationTopic")]
    [InlineData("NotificationRecipient")]
    [InlineData("NotificationGuard")]
    [InlineData("PartnerChannel")]
    public void Name_WithOrWithoutSuffix_MayBeOneOfOurs(string name)
    {
        Assert.True(AttributeNames.MayName(name));
        Assert.True(AttributeNames.MayName(name + "Attribute"));
        Assert.True(AttributeNames.MayBeIn(name));
        Assert.True(AttributeNames.MayBeIn($"using X = CspNotifications.{name}Attribute;"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Obsolete")]
    [InlineData("Notification")]
    [InlineData("notificationtopic")]
    public void OtherName_IsNoneOfOurs(string name)
    {
        Assert.False(AttributeNames.MayName(name));
        Assert.False(AttributeNames.MayBeIn(name));
    }

    [Theory]
    [InlineData("NotificationTopic", true)]
    [InlineData("NotificationRecipient", true)]
    [InlineData("PartnerChannel", true)]
    [InlineData("NotificationSender", false)]
    [InlineData("NotificationGuard", false)]
    [InlineData("Obsolete", false)]
    public void Sender_IsNobody_ByTopicRecipientOrChannel(string name, bool never)
    {
        Assert.Equal(never, AttributeNames.NeverSends(name));
        Assert.Equal(never, AttributeNames.NeverSends(name + "Attribute"));
    }
}
