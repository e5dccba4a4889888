// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OperationId.h"
#include "modules/community/ui/AppointmentView.h"
#include "modules/community/ui/CareCard.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/modules/community/ui/SampleVisits.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/EmptyState.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 18);

} // namespace

/// 就医动态: what lies ahead of the customer and of those they act for.
class TestCareCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(clinicTables());
        m_clinic = std::make_unique<FakeClinic>(m_desk->clock);
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_clinic->answer(request); };
        m_clinic->ahead = sampleVisits();
    }

    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void isToldAsItIsRead()
    {
        const auto read = careVisitsFromJson(toJson(m_clinic->ahead));
        QVERIFY(read);
        QCOMPARE(*read, m_clinic->ahead);
        QVERIFY(!careVisitsFromJson({{u"visits"_s, QJsonArray{QJsonObject()}}}));
        QVERIFY(!careVisitsFromJson({}));
        QJsonObject stranger = toJson(m_clinic->ahead);
        QJsonArray visits = stranger[u"visits"_s].toArray();
        QJsonObject first = visits.first().toObject();
        first.insert(u"role"_s, u"neighbour"_s);
        visits.replace(0, first);
        stranger.insert(u"visits"_s, visits);
        QVERIFY(!careVisitsFromJson(stranger));
    }

    void rowsSayWhoAndWhere()
    {
        CareTableModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVisits(m_clinic->ahead, today);
        const auto text
            = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, CareTableModel::Time), u"Today 14:00"_s);
        QCOMPARE(text(0, CareTableModel::Patient), u"王*明"_s);
        QCOMPARE(text(0, CareTableModel::State), u"Waiting, 4 before"_s);
        QCOMPARE(text(1, CareTableModel::Time), u"03-23 14:00"_s);
        QCOMPARE(text(1, CareTableModel::Patient), u"王*国 · principal"_s);
        QCOMPARE(text(1, CareTableModel::Where), u"Endocrinology Dr Xu"_s);
        QCOMPARE(text(1, CareTableModel::State), u"Booked"_s);
    }

    /// Each look is noted with the platform: it is asked while somebody looks, and not before.
    void isReadWhileItIsLookedAt()
    {
        open();
        serve();
        QCOMPARE(asked(), 0);
        choose(1);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(asked(), 1);
        choose(0);
        QCOMPARE(asked(), 1);
    }

    void goesWithTheCustomer()
    {
        open();
        choose(1);
        QCOMPARE(asked(), 0); // nobody is served
        serve();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_desk->customer.clear();
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void aRefusalIsSaid()
    {
        m_clinic->isElsewhere = true;
        open();
        serve();
        choose(1);
        QTRY_VERIFY(said().contains(u"patient_elsewhere"));
        m_clinic->isElsewhere = false;
        m_view->refresh(); // F5
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        m_clinic->line = FakeClinic::Line::Down;
        m_view->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 0); // what was read is not what is so now
    }

private:
    void open()
    {
        m_view = std::make_unique<AppointmentView>(m_desk->services(), nullptr);
        m_view->resize(1244, 760);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void serve()
    {
        m_desk->customer.start({.ticket = u"A037"_s,
            .name = u"王*明"_s,
            .phone = u"138****5678"_s,
            .tier = {},
            .since = m_desk->clock.nowUtc(),
            .record = operationId()});
    }

    void choose(int which)
    {
        m_view->findChild<SegmentedControl*>(u"clinic.below"_s)
            ->findChildren<QAbstractButton*>()
            .at(which)
            ->click();
    }

    TableView* table() const { return m_view->findChild<TableView*>(u"clinic.care"_s); }

    QString said() const
    {
        QStringList words;
        for (const QLabel* label : table()->emptyState()->findChildren<QLabel*>())
            words.append(label->text());
        return words.join(u' ');
    }

    qsizetype asked() const
    {
        const auto requests = m_desk->uplink.seen();
        return std::ranges::count_if(requests,
            [](const UplinkRequest& request) { return request.path.endsWith(u"/visits"); });
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeClinic> m_clinic;
    std::unique_ptr<AppointmentView> m_view;
};

QTEST_MAIN(TestCareCard)
#include "tst_carecard.moc"
