// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "modules/queue/ui/TicketTableModel.h"
#include "tests/look/InShell.h"
#include "tests/look/Look.h"
#include "tests/modules/queue/ui/FakeHall.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractButton>
#include <QAbstractItemModel>

/// The queue of a branch as window 2 sees it on a full morning.
namespace hui::look {

namespace {

using namespace Qt::StringLiterals;
using queue::Ticket;
using queue::TicketState;

class QueueDesk : public PageWindow {
public:
    QueueDesk()
        : m_desk(customerMigrations() + parkedFormMigrations())
        , m_hall(m_desk.clock)
    {
        const QStringList names{u"王小明"_s, u"周岚"_s, u"赵玉兰"_s, u"刘伟"_s, u"陈思芳"_s};
        QList<QUuid> people;
        for (const QString& name : names)
            people.append(enter(name));
        Ticket& serving = m_hall.add(u"A037"_s, 12, people.at(0));
        serving.state = TicketState::Serving;
        serving.window = u"2"_s;
        serving.calls = 1;
        serving.calledAt = serving.servedAt = m_desk.clock.nowUtc().addSecs(-222);
        Ticket& called = m_hall.add(u"B004"_s, 9);
        called.state = TicketState::Called;
        called.window = u"3"_s;
        called.calledAt = m_desk.clock.nowUtc();
        m_hall.add(u"A038"_s, 17, people.at(1)).channel = u"phone"_s;
        Ticket& booked = m_hall.add(u"Y002"_s, 300, people.at(4));
        booked.channel = u"booking"_s;
        booked.dueAt = m_desk.clock.nowUtc().addSecs(-180);
        m_hall.add(u"E005"_s, 6, people.at(2));
        Ticket& other = m_hall.add(u"A039"_s, 7, people.at(3));
        other.state = TicketState::Transferred;
        other.window = u"3"_s;
        for (int i = 40; i < 46; ++i)
            m_hall.add(u"A0%1"_s.arg(i), 46 - i);
        Ticket& done = m_hall.add(u"A036"_s, 30);
        done.state = TicketState::Served;
        done.calledAt = done.servedAt = done.takenAt.addSecs(500);
        done.endedAt = done.servedAt.addSecs(280);
        m_desk.uplink.answer
            = [this](const UplinkRequest& request) { return m_hall.answer(request); };
        standInShell(*this, m_desk.services(), u"queue"_s);
    }

    ~QueueDesk() override { delete findChild<MainWindow*>(); }

private:
    QUuid enter(const QString& name)
    {
        Customer person;
        person.id = testkit::operationId();
        person.createdAt = m_desk.clock.nowUtc();
        person.fields.insert(CustomerField::Name, {name, person.id});
        m_desk.run([person](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(person); });
        });
        return person.id;
    }

    testkit::DeskFixture m_desk;
    testkit::FakeHall m_hall;
};

bool hasNames(const QWidget& window)
{
    const auto* table = window.findChild<TableView*>(u"queue.tickets"_s);
    return table && table->model()->rowCount() > 8
        && table->model()->index(0, queue::TicketTableModel::Name).data().toString() != u"—";
}

} // namespace

void queue(Scenes& scenes)
{
    const auto make = [](const Stage&) { return std::make_unique<QueueDesk>(); };
    scenes.lookPage(u"queue"_s, make, hasNames);
    scenes.lookPage(u"queue-hall"_s, make, [](const QWidget& window) {
        const auto* code = window.findChild<QWidget*>(u"queue.hallcode"_s);
        if (!code->isVisible())
            window.findChild<QAbstractButton*>(u"queue.hall"_s)->click();
        return hasNames(window) && code->isVisible();
    });
    scenes.lookPage(
        u"queue-figures"_s,
        [](const Stage&) {
            auto desk = std::make_unique<QueueDesk>();
            auto* which = desk->findChild<SegmentedControl*>(u"queue.which"_s);
            which->setCurrent(u"figures"_s);
            Q_EMIT which->chosen(u"figures"_s);
            return desk;
        },
        [](const QWidget& window) {
            const auto* table = window.findChild<TableView*>(u"queue.figures"_s);
            return table && table->model()->rowCount() == 5;
        });
}

} // namespace hui::look
