// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/ui/ReportsView.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/ReceiptView.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A report is hidden until it is shown with a reason, and hidden again.
class TestReportsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isShownByKeys()
    {
        DeskFixture desk(caseMigrations() + caseDeskMigrations() + communityMigrations());
        FakeClinic clinic(desk.clock);
        desk.uplink.answer = [&](const UplinkRequest& request) { return clinic.answer(request); };
        desk.customer.start({.ticket = u"A037"_s,
            .name = u"王*明"_s,
            .phone = {},
            .tier = {},
            .since = desk.clock.nowUtc(),
            .record = operationId()});
        ReportsView view(desk.services(), nullptr);
        view.resize(1244, 820);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* const table = view.findChild<TableView*>(u"report.list"_s);
        auto* const paper = view.findChild<ReceiptView*>(u"report.paper"_s);
        QTRY_VERIFY(!view.findChild<QComboBox*>(u"report.hospital"_s)->currentText().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, ReportTableModel::About).data().toString(), u"****"_s);
        QVERIFY(!paper->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QTRY_VERIFY(paper->isVisible());
        QCOMPARE(clinic.reasons, QStringList{u"客户要求"_s});
        QVERIFY(view.reprint()); // without a printer nothing comes out, and nothing is left behind
        auto* const note = view.findChild<QLabel*>(u"print.note"_s);
        QTRY_VERIFY(note->text().contains(u"not kept as a file"));
        QVERIFY(!QDir(desk.services().dataFolder + u"/receipts"_s).exists());
        QCOMPARE(desk.run([](Database& database) -> Result<qint64> {
            auto rows = database.run(u"SELECT COUNT(*) FROM community_print"_s);
            if (!rows)
                return std::unexpected(rows.error());
            return rows->next() ? rows->value(0).toLongLong() : 0;
        }),
            0); // not counted either
        QVERIFY(view.stepBack());
        QVERIFY(!paper->isVisible());
        QVERIFY(!view.reprint()); // nothing is left to print
        clinic.hasConsent = false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(view.findChild<MessageBar*>(u"report.message"_s)->isVisible());
    }

    /// The next customer sees nothing of the last one, and no reason shows it.
    void theNextCustomerSeesNothing()
    {
        DeskFixture desk(caseMigrations() + caseDeskMigrations() + communityMigrations());
        FakeClinic clinic(desk.clock);
        desk.uplink.answer = [&](const UplinkRequest& request) { return clinic.answer(request); };
        const auto comes = [&desk](const QString& ticket) {
            desk.customer.start({.ticket = ticket,
                .name = u"王*明"_s,
                .phone = {},
                .tier = {},
                .since = desk.clock.nowUtc(),
                .record = operationId()});
        };
        comes(u"A037"_s);
        ReportsView view(desk.services(), nullptr);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto* const table = view.findChild<TableView*>(u"report.list"_s);
        QTRY_VERIFY(!view.findChild<QComboBox*>(u"report.hospital"_s)->currentText().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        comes(u"A038"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QTest::keyClick(table, Qt::Key_F3);
        QVERIFY(clinic.reasons.isEmpty());
    }

    void reportsAreATable()
    {
        ReportTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReports(
            {{operationId(), u"苏州市第一样例医院"_s, QDate(2026, 3, 17), u"王*明"_s}});
        QCOMPARE(model.rowCount(), 1);
        model.setReports({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestReportsView)
#include "tst_reportsview.moc"
