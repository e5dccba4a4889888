// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/RequestTableModel.h"
#include "tests/testkit/Fixed.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hui;
using namespace hui::approvals;
using namespace Qt::StringLiterals;

class TestRequestTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsARequest()
    {
        RequestTableModel model;
        const QAbstractItemModelTester tester(&model);
        RemoteApproval asked;
        asked.id = testkit::operationId();
        asked.request.title = u"冲正"_s;
        asked.request.maker = testkit::shift();
        asked.request.amount = Money::fen(14'230);
        asked.askedAt = testkit::FixedClock().nowUtc();
        RemoteApproval other;
        other.id = testkit::operationId();
        other.state = RequestState::Rejected;
        asked.expiresAt = asked.askedAt.addSecs(15 * 60);
        model.setRequests({asked, other});
        const auto cell
            = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, RequestTableModel::AskedAt), u"10:43"_s);
        QCOMPARE(cell(0, RequestTableModel::Matter), u"冲正"_s);
        QCOMPARE(cell(0, RequestTableModel::Amount), u"142.30"_s);
        QCOMPARE(cell(0, RequestTableModel::Maker), testkit::shift().operatorName);
        QCOMPARE(cell(1, RequestTableModel::Amount), u"—"_s);
        QCOMPARE(model.rowOf(other.id), 1);
        QCOMPARE(model.rowOf(testkit::operationId()), -1);
        const auto pill = model.index(1, RequestTableModel::State).data(PillRole).value<PillLook>();
        QCOMPARE(pill.mood, Mood::Bad);
        QCOMPARE(cell(0, RequestTableModel::State), u"Waiting"_s); // no time is known yet
        model.setNow(asked.askedAt.addSecs(72));
        QCOMPARE(cell(0, RequestTableModel::State), u"13:48 left"_s);
        model.setNow(asked.expiresAt.addSecs(1));
        QCOMPARE(cell(0, RequestTableModel::State), u"00:00 left"_s);
        QCOMPARE(cell(1, RequestTableModel::State), u"Rejected"_s);
        model.setRequests({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestRequestTableModel)
#include "tst_requesttablemodel.moc"
