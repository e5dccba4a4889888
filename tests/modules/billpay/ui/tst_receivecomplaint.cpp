// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Migrations.h"
#include "app/sync/NoticeRepository.h"
#include "app/sync/SyncMigrations.h"
#include "modules/billpay/Complain.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/ui/ReceiveComplaint.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

class TestReceiveComplaint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One notice a complaint, of its last move; nothing of the customer is in it.
    void tellsTheTellers()
    {
        const auto database = branch();
        QVERIFY(migrate(*database, syncMigrations()));
        RaiseComplaint raised{following(paid(*database, OutboxState::Accepted).operation),
            ComplaintReason::WrongAccount};
        raised.of.at = noon.addDays(1);
        QVERIFY(raiseComplaint(*database, raised));
        const ComplaintStep taken{ComplaintStatus::Assigned, noon.addDays(1)};
        const ComplaintStep granted{ComplaintStatus::PendingRefund, noon.addDays(3)};
        const QString key = raised.of.operation.toString(QUuid::WithoutBraces);
        for (const QList<ComplaintStep>& steps : {QList{taken}, QList{taken, granted}})
            QVERIFY(receiveComplaint(
                *database, {u"complaint"_s, key, false, complaintToJson(u"0512-08"_s, steps)}));
        const auto notices = NoticeRepository(*database).latest(10);
        QVERIFY(notices);
        QCOMPARE(notices->size(), 1);
        QCOMPARE(notices->first().at, granted.at);
        QVERIFY(notices->first().text.contains(u"同意退款"));
        QVERIFY(!notices->first().text.contains(account.right(4)));
    }

    void tellsNothingOfAnotherDesk()
    {
        const auto database = branch();
        QVERIFY(migrate(*database, syncMigrations()));
        const ComplaintStep taken{ComplaintStatus::Assigned, noon};
        QVERIFY(receiveComplaint(*database,
            {u"complaint"_s, operationId().toString(QUuid::WithoutBraces), false,
                complaintToJson(u"0512-09"_s, {taken})}));
        QCOMPARE(NoticeRepository(*database).latest(10)->size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestReceiveComplaint)
#include "tst_receivecomplaint.moc"
