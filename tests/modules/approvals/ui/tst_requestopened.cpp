// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "modules/approvals/ui/ApprovalsPage.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/WaitingRequests.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Another page opens one of several requests.
class TestRequestOpened : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheOneThatIsChosen()
    {
        DeskFixture desk(approvalMigrations());
        const UplinkAnswer all = waitingRequests({u"0218"_s, u"0219"_s, u"0220"_s});
        desk.uplink.answer = [&all](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (asked.path.startsWith(u"/v1/approval-requests?state=waiting"))
                return all;
            return failure(Error::Kind::Offline, "");
        };
        approvals::ApprovalsPage page(desk.services(), nullptr);
        page.resize(1244, 820);
        page.show();
        auto* table = page.findChild<TableView*>(u"approvals.requests"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        page.findChild<QLineEdit*>(u"approvals.from"_s)->setText(u"99999"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        const auto requests = remoteApprovalsFromJson(all.body);
        QVERIFY(requests);
        page.openWith(u"request."_s + idText(requests->at(1).id));
        QTRY_COMPARE(table->model()->rowCount(), 3); // no filter hides it
        QTRY_COMPARE(table->currentIndex().row(), 1);
    }
};

QTEST_MAIN(TestRequestOpened)
#include "tst_requestopened.moc"
