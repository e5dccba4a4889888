// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ChangeBox.h"
#include "tests/app/till/TillScene.h"

#include <QLabel>

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;

class TestChangeBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingCoversWhatIsHandedOut_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("tellsTheDrawer");
        QTest::newRow("1440 × 900") << 376 << true;
        QTest::newRow("1366 × 768") << 266 << false;
    }

    /// Seven kinds of notes and coins, the most that change is made of.
    void nothingCoversWhatIsHandedOut()
    {
        QFETCH(int, height);
        QFETCH(bool, tellsTheDrawer);
        const auto database = databaseWithTill();
        ChangeBox box;
        box.resize(286, height);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        box.setDrawerAfter(Money::fen(4'820'650));
        box.showChange(Money::fen(8660),
            pieces({{"CNY-5000", 1}, {"CNY-2000", 1}, {"CNY-1000", 1}, {"CNY-500", 1},
                {"CNY-100", 1}, {"CNY-50", 1}, {"CNY-10", 1}}),
            till(*database));
        QTRY_COMPARE(box.height(), height); // it asks for no more than there is
        QList<QRect> shown;
        for (const QLabel* label : box.findChildren<QLabel*>())
            if (label->isVisible())
                shown.append(QRect(label->mapTo(&box, QPoint()), label->size()));
        QVERIFY(shown.size() > 24); // a heading and seven rows of three
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QVERIFY(box.rect().contains(shown.at(i)));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!shown.at(i).intersects(shown.at(other)));
        }
        const auto after = box.findChild<QWidget*>(u"bill.drawerAfter"_qs);
        QCOMPARE(after->isVisible(), tellsTheDrawer);
    }
};

QTEST_MAIN(TestChangeBox)
#include "tst_changebox.moc"
