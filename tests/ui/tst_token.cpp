// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Theme.h"
#include "ui/Token.h"

#include <QTest>

using namespace hui;

namespace {

struct ReadingPair {
    const char* name;
    Token ink;
    Token ground;
    int atLeastPercent;
};

/// Body text needs 4.5, what is not text 3.0 (WCAG 2.x AA).
constexpr ReadingPair readings[] = {
    {"text", Token::Text, Token::Surface, 1400},
    {"text on page", Token::Text, Token::Bg, 1400},
    {"text on selection", Token::Text, Token::AccentS, 1100},
    {"secondary", Token::Text2, Token::Surface, 450},
    {"secondary on page", Token::Text2, Token::Bg, 450},
    {"secondary on sunken", Token::Text2, Token::Sunken, 450},
    {"hint", Token::Text3, Token::Surface, 450},
    {"hint on page", Token::Text3, Token::Bg, 450},
    {"hint on header", Token::Text3, Token::Alt, 450},
    {"hint on sunken", Token::Text3, Token::Sunken, 450},
    {"hint on selection", Token::Text3, Token::AccentS, 450},
    {"input outline", Token::Ctl, Token::Surface, 300},
    {"input outline on page", Token::Ctl, Token::Bg, 300},
    {"focus", Token::Accent, Token::Surface, 300},
    {"accent button", Token::OnAccent, Token::Accent, 450},
    {"accent button hovered", Token::OnAccent, Token::AccentH, 450},
    {"accent button pressed", Token::OnAccent, Token::AccentP, 450},
    {"authorise button", Token::OnAuth, Token::Auth, 450},
    {"link", Token::AccentI, Token::Surface, 450},
    {"link on selection", Token::AccentI, Token::AccentS, 450},
    {"ok", Token::Ok, Token::Surface, 450},
    {"ok on its fill", Token::Ok, Token::OkS, 450},
    {"warn", Token::Warn, Token::Surface, 450},
    {"warn on its fill", Token::Warn, Token::WarnS, 450},
    {"warn mark", Token::WarnM, Token::Surface, 300},
    {"bad", Token::Bad, Token::Surface, 450},
    {"bad on its fill", Token::Bad, Token::BadS, 450},
    {"info", Token::Info, Token::Surface, 450},
    {"info on its fill", Token::Info, Token::InfoS, 450},
    {"auth", Token::Auth, Token::Surface, 450},
    {"auth on its fill", Token::Auth, Token::AuthS, 450},
    {"rail", Token::RailText, Token::Rail, 450},
    {"rail selected", Token::RailText, Token::RailSel, 450},
    {"rail group", Token::RailText2, Token::Rail, 450},
    {"rail badge", Token::OnNavBadge, Token::NavBadge, 450},
    {"paper", Token::PaperInk, Token::Paper, 450},
    {"paper label", Token::PaperInk2, Token::Paper, 450},
};

} // namespace

class TestToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<Token>("ink");
        QTest::addColumn<Token>("ground");
        QTest::addColumn<int>("atLeastPercent");
        for (const ReadingPair& reading : readings)
            QTest::newRow(reading.name) << reading.ink << reading.ground << reading.atLeastPercent;
    }

    void contrast()
    {
        QFETCH(Token, ink);
        QFETCH(Token, ground);
        QFETCH(int, atLeastPercent);
        for (const Appearance worn : {Appearance::Light, Appearance::Dark}) {
            const int found = contrastPercent(colorOf(ink, worn), colorOf(ground, worn));
            QVERIFY2(found >= atLeastPercent,
                qPrintable(QStringLiteral("%1 < %2").arg(found).arg(atLeastPercent)));
        }
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastPercent(Qt::black, Qt::white), 2100);
        QCOMPARE(contrastPercent(Qt::white, Qt::black), 2100);
        QCOMPARE(contrastPercent(Qt::white, Qt::white), 100);
        QCOMPARE(contrastPercent(QColor(0x77, 0x77, 0x77), Qt::white), 447);
    }

    /// A widget finds its colours through its palette alone.
    void paletteTellsTheAppearance()
    {
        QCOMPARE(appearanceOf(paletteOf(Appearance::Light)), Appearance::Light);
        QCOMPARE(appearanceOf(paletteOf(Appearance::Dark)), Appearance::Dark);
        QCOMPARE(colorOf(Token::Accent, paletteOf(Appearance::Dark)), QColor(0x5C, 0xC0, 0xC4));
    }

    void onlyTheScrimIsSeenThrough()
    {
        for (int i = 0; i < static_cast<int>(Token::TokenCount); ++i) {
            const auto token = static_cast<Token>(i);
            for (const Appearance worn : {Appearance::Light, Appearance::Dark})
                QCOMPARE(colorOf(token, worn).alpha() == 255, token != Token::Scrim);
        }
    }
};

QTEST_MAIN(TestToken)
#include "tst_token.moc"
