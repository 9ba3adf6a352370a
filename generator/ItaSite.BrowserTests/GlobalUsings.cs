global using ItaSite.Tests;
global using Microsoft.Playwright;
global using Xunit;
