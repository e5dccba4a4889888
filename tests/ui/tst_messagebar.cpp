// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"

#include <QSet>
#include <QTest>

using namespace hui;

class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItAndIsNamedByIt()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.say(Mood::Ok, QStringLiteral("Done"), QStringLiteral("Receipt 7."));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("Done\nReceipt 7."));
        QCOMPARE(bar.accessibleName(), bar.text());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void theActionsOfTheMessageBeforeAreGone()
    {
        MessageBar bar;
        bar.say(Mood::Warn, QStringLiteral("Unknown"));
        const KeyButton* action = bar.addAction(QStringLiteral("Check now"));
        QTRY_VERIFY(!action->isHidden());
        bar.say(Mood::Ok, QStringLiteral("Done"));
        QVERIFY(action->isHidden());
        bar.addAction(QStringLiteral("One"));
        bar.addAction(QStringLiteral("Two")); // two have room again
    }

    void anErrorHasTheMoodOfItsKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mood");
        QTest::newRow("refused") << int(Error::Kind::Refused) << int(Mood::Bad);
        QTest::newRow("offline") << int(Error::Kind::Offline) << int(Mood::Warn);
        QTest::newRow("unknown") << int(Error::Kind::Unknown) << int(Mood::Warn);
        QTest::newRow("approval") << int(Error::Kind::NeedsApproval) << int(Mood::Auth);
    }

    void anErrorHasTheMoodOfItsKind()
    {
        QFETCH(int, kind);
        QFETCH(int, mood);
        MessageBar bar;
        bar.say(Error{static_cast<Error::Kind>(kind), "Why.", {}});
        QCOMPARE(int(bar.mood()), mood);
        QVERIFY(bar.text().endsWith(QStringLiteral("\nWhy.")));
    }

    void everyPillHasItsWordIconAndRoom()
    {
        QSet<QString> words;
        for (int state = int(PillState::Done); state <= int(PillState::Draft); ++state) {
            const PillLook look = pillOf(static_cast<PillState>(state));
            words.insert(look.text);
            QVERIFY(!look.icon.isEmpty());
            QCOMPARE(look.dashed, static_cast<PillState>(state) == PillState::Unknown);
            PillLook longer = look;
            longer.text += QStringLiteral(" and more");
            QVERIFY(pillSize(longer).width() > pillSize(look).width());
            QCOMPARE(pillSize(longer).height(), pillSize(look).height());
            QCOMPARE(Pill(look).sizeHint(), pillSize(look));
        }
        QCOMPARE(words.size(), int(PillState::Draft) + 1);
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
