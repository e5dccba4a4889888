// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Fixed.h"
#include "ui/StatusBar.h"

#include <QLabel>
#include <QTest>

using namespace hui;

class TestStatusBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Until when somebody may sign without the platform stands below; not where nobody may.
    void theStatusBarTellsHowLongTheGrantsHold()
    {
        const testkit::FixedClock clock;
        StatusBar bar(nullptr);
        bar.show();
        auto* granted = bar.findChild<QWidget*>(u"status.granted"_qs);
        QVERIFY(!granted->isVisible());
        const QDateTime until = clock.nowUtc().addDays(1);
        bar.setGrantedUntil(until, clock.nowUtc());
        QVERIFY(granted->isVisible());
        QCOMPARE(granted->findChildren<QLabel*>().last()->text(), u"03-19 10:43"_qs);
        bar.setGrantedUntil({}, clock.nowUtc());
        QVERIFY(!granted->isVisible());
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
