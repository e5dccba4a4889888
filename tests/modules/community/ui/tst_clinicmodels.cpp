// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatformRepository.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/LineView.h"
#include "modules/community/ui/PlanTableModel.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What a hospital and the lines offer, as rows.
class TestClinicModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void departmentsAreFoundByInitials()
    {
        DepartmentTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<Department> all{
            {u"a"_s, u"心血管内科"_s, u"Cardiology"_s, u"xin xue guan nei ke"_s, {}, 3},
            {u"b"_s, u"骨科"_s, u"Orthopaedics"_s, u"gu ke"_s, {}, 0}};
        model.setDepartments(all, u"xxg"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setDepartments(all, u"骨"_s);
        QCOMPARE(model.rows().first().id, u"b"_s);
        QCOMPARE(model.index(0, DepartmentTableModel::FreeToday).data().toString(), u"None"_s);
        model.setDepartments(all, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void thePlanIsATable()
    {
        PlanTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate today(2026, 3, 18);
        DepartmentPlan plan{
            QDateTime(today, QTime(2, 43), Qt::UTC), today, 2, 10, today.addDays(14)};
        plan.doctors = {{{u"d"_s, u"许医生"_s, u"Dr Xu"_s, DoctorTitle::Chief, Money::fen(5000)},
            {{today, HalfDay::Morning, {{QTime(8, 0), 0}}},
                {today.addDays(1), HalfDay::Afternoon, {{QTime(14, 0), 1}, {QTime(15, 0), 1}}}}}};
        model.setPlan(plan, today);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, PlanTableModel::FirstDay).data().toString(), u"Full"_s);
        QVERIFY(!model.sessionAt(model.index(0, PlanTableModel::FirstDay)));
        QCOMPARE(model.index(1, PlanTableModel::FirstDay + 1).data().toString(), u"2"_s);
        QCOMPARE(model.sessionAt(model.index(1, PlanTableModel::FirstDay + 1))->open(), 2);
        const auto slot = [&model](int row, int day) {
            return static_cast<PlanTableModel::Slot>(
                model.index(row, PlanTableModel::FirstDay + day)
                    .data(PlanTableModel::SlotRole)
                    .toInt());
        };
        QCOMPARE(slot(0, 0), PlanTableModel::Slot::Full);
        QCOMPARE(slot(1, 0), PlanTableModel::Slot::None);
        QCOMPARE(slot(1, 1), PlanTableModel::Slot::Few);
        model.setChosen(model.index(1, PlanTableModel::FirstDay + 1));
        QCOMPARE(slot(1, 1), PlanTableModel::Slot::Chosen);
        model.setPlan(plan, today); // read again: it stands
        QCOMPARE(slot(1, 1), PlanTableModel::Slot::Chosen);
        model.setChosen({});
        QCOMPARE(slot(1, 1), PlanTableModel::Slot::Few);
        QVERIFY(model.index(1, PlanTableModel::Name).data().toString().endsWith(u"¥50.00"_s));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    /// The catalogue's needs stand under a scene in their flows, and lead to where they are done:
    /// to the page of this desk, or to a case.
    void aSceneLeadsToItsServices()
    {
        DeskFixture desk(clinicTables());
        desk.run([](Database& database) -> Result<Done> {
            OpenPlatformRepository needs(database);
            for (const Need& need :
                {Need{u"C-021"_s, u"优惠发放"_s, u"Issue coupons"_s, u"corporate"_s, u"社区"_s, {},
                     u"apply"_s, {}, {u"home"_s}},
                    Need{u"P-099"_s, u"消费优惠领取"_s, u"Take a shopping offer"_s, u"personal"_s,
                        u"惠消费"_s, {}, u"apply"_s, {}, {u"beauty"_s, u"food"_s}},
                    Need{u"P-100"_s, u"商户查找"_s, u"Find a merchant"_s, u"personal"_s,
                        u"惠消费"_s, {}, u"enquire"_s, u"estate/parties"_s, {u"beauty"_s}},
                    Need{u"P-001"_s, u"水费缴纳"_s, u"Pay a water bill"_s, u"personal"_s,
                        u"惠缴费"_s, {}, u"pay"_s, u"billpay/water"_s, {u"home"_s}}})
                if (const auto put = needs.apply(u"need"_s, need.id, needToJson(need)); !put)
                    return put;
            return Done{};
        });
        Services services = desk.services();
        QStringList opened;
        services.open = [&](const QString& module, const QString& what) {
            opened = QStringList{module, what};
        };
        services.entries = {{u"estate"_s, u"Estates"_s, {u"parties"_s, u"Parties"_s, {}, {}}},
            {u"shop"_s, u"Shop"_s, {u"nails"_s, u"Nail studio"_s, u"meirong mr"_s, {}}}};
        using enum LifeLine::Kind;
        LineView view({{u"home"_s, Scene, 3, u"住"_s, u"Housing"_s, {}, {}},
                          {u"beauty"_s, Scene, 5, u"美"_s, u"Beauty"_s, {u"meirong"_s}, {}}},
            services, nullptr);
        view.show();
        view.openWith(u"beauty"_s);
        auto* const table = view.findChild<TableView*>(u"line.scenes"_s);
        const auto cell
            = [&](int row, int column) { return table->model()->index(row, column).data(); };
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(cell(0, LineTableModel::Name).toString(), u"Take a shopping offer"_s);
        QCOMPARE(cell(0, LineTableModel::Flow).toString(), u"Apply"_s);
        QCOMPARE(cell(0, LineTableModel::Where).toString(), u"Taken in as a case"_s);
        QCOMPARE(cell(1, LineTableModel::Where).toString(), u"Estates"_s);
        QCOMPARE(cell(2, LineTableModel::Name).toString(), u"Nail studio"_s); // by its words
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened, QStringList(u"cases"_s) << u"need.P-099"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened, QStringList(u"estate"_s) << u"parties"_s);
        // persons first, however they came
        view.openWith(u"home"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(0, LineTableModel::Name).toString(), u"Pay a water bill"_s);
        QCOMPARE(cell(1, LineTableModel::For).toString(), u"Company"_s);
        view.openWith(u"beauty"_s);
        // one flow
        auto* const flow = view.findChild<SegmentedControl*>(u"line.flow"_s);
        const auto flows = flow->findChildren<QAbstractButton*>();
        QCOMPARE(flows.size(), 5);
        flows.at(3)->click();
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(0, LineTableModel::Name).toString(), u"Find a merchant"_s);
        flows.at(1)->click();
        QCOMPARE(table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestClinicModels)
#include "tst_clinicmodels.moc"
