// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Migrations.h"
#include "app/sync/NoticeRepository.h"
#include "app/sync/SyncMigrations.h"
#include "modules/billpay/SubscriptionWire.h"
#include "modules/billpay/ui/ReceiveSubscription.h"
#include "tests/modules/billpay/SubscriptionScene.h"

using namespace hui;
using namespace hui::testkit;

class TestReceiveSubscription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A reminder goes when it is paid; what needs the customer stays. One notice an agreement.
    void tellsWhatSomebodyHasToKnow_data()
    {
        QTest::addColumn<RunStatus>("status");
        QTest::addColumn<QString>("told"); // a part of it; empty: nothing
        QTest::newRow("reminded") << RunStatus::Reminded << u"即将扣款 63.20 元"_s;
        QTest::newRow("asked") << RunStatus::Asked << u"须客户确认"_s;
        QTest::newRow("failed") << RunStatus::Failed << u"扣款失败"_s;
        QTest::newRow("paid") << RunStatus::Paid << QString();
        QTest::newRow("skipped") << RunStatus::Skipped << QString();
    }

    void tellsWhatSomebodyHasToKnow()
    {
        QFETCH(RunStatus, status);
        QFETCH(QString, told);
        const auto database = branchWithSubscriptions();
        QVERIFY(migrate(*database, syncMigrations()));
        const Subscribe request = subscribing();
        QVERIFY(subscribe(*database, request));
        const QString key = request.operation.toString(QUuid::WithoutBraces);
        SubscriptionRun run{u"2026-04"_s, RunStatus::Reminded, Money::fen(6320), noon};
        for (const RunStatus step : {RunStatus::Reminded, status}) {
            run.status = step;
            QVERIFY(receiveSubscription(*database,
                {u"subscription"_s, key, false, subscriptionRunsToJson(u"0512-08"_s, {run})}));
        }
        const auto notices = NoticeRepository(*database).latest(10);
        QVERIFY(notices);
        QCOMPARE(notices->size(), told.isEmpty() ? 0 : 1);
        if (!told.isEmpty())
            QVERIFY(notices->first().text.contains(told));
    }
};

QTEST_APPLESS_MAIN(TestReceiveSubscription)
#include "tst_receivesubscription.moc"
