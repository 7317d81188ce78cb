
namespace TitleGuide.Tests.Browser;

/// <summary>Mark a class with <c>[Collection&lt;BrowserGroup&gt;]</c> to be handed the one <see cref="BrowserFixture"/>.</summary>
[CollectionDefinition]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>;
