// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatformRepository.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/LineView.h"
#include "modules/community/ui/PlanTableModel.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/TableView.h"

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
        QCOMPARE(
            model.index(0, DepartmentTableModel::FreeToday).data().toString(), u"None today"_s);
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
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    /// A scene nobody serves at the desk tells what the catalogue has for it, and leads there.
    void noSceneIsEmpty()
    {
        DeskFixture desk(clinicTables());
        desk.run([](Database& database) -> Result<Done> {
            const Need need{u"P-099"_s, u"消费优惠领取"_s, u"Take a shopping offer"_s,
                u"personal"_s, u"惠消费"_s, {u"community.coupon.take.v1"_s}};
            return OpenPlatformRepository(database).apply(u"need"_s, need.id, needToJson(need));
        });
        Services services = desk.services();
        QStringList opened;
        services.open = [&](const QString& module, const QString& what) {
            opened = QStringList{module, what};
        };
        services.entries = {};
        LineView view(lifeScenes(), services, nullptr);
        view.show();
        view.openWith(u"beauty"_s);
        auto* const table = view.findChild<TableView*>(u"line.scenes"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Take a shopping offer"_s);
        QCOMPARE(
            table->model()->index(0, 1).data().toString(), u"Open platform, community.coupon"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened, QStringList(u"openplatform"_s) << u"needs"_s);
    }
};

QTEST_MAIN(TestClinicModels)
#include "tst_clinicmodels.moc"
