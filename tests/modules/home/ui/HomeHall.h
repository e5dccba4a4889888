// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerRepository.h"
#include "app/ticket/TicketWire.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/WaitingRequests.h"

#include <QJsonArray>

namespace hui::testkit {

/// A full morning at window 2 as the platform tells it: the line of mockup 02, two who booked, one
/// who is parked, and two requests to be signed. A desk that shows it needs the tables of customers
/// and cases.
class HomeHall {
public:
    explicit HomeHall(DeskFixture& desk)
        : m_desk(desk)
    {
        using namespace Qt::StringLiterals;
        view.businessDate = shift().businessDate;
        view.window = u"2"_s;
        view.windows = {u"2"_s, u"3"_s};
        view.longMinutes = 15;
        view.clearMinutes = 42;
        view.classes = {{u"personal"_s, u"A"_s, u"个人"_s, u"Personal"_s},
            {u"corporate"_s, u"B"_s, u"对公"_s, u"Corporate"_s},
            {u"booked"_s, u"Y"_s, u"预约"_s, u"Booked"_s, 15, 3, 10, 15},
            {u"priority"_s, u"E"_s, u"优先"_s, u"Priority"_s, 30, 3, 0, 0, 65}};
        queue::Ticket& serving
            = add(u"A037"_s, 12, enter(u"王明"_s, {}, u"水费"_s, u"Water bill"_s));
        serving.state = queue::TicketState::Serving;
        serving.window = u"2"_s;
        serving.calledAt = serving.servedAt = m_desk.clock.nowUtc().addSecs(-222);
        queue::Ticket& elsewhere = add(u"B004"_s, 9);
        elsewhere.state = queue::TicketState::Called;
        elsewhere.window = u"3"_s;
        elsewhere.calledAt = m_desk.clock.nowUtc();
        queue::Ticket& parked = add(u"A035"_s, 40, enter(u"钱丽"_s, {}, {}, {}));
        parked.state = queue::TicketState::Parked;
        parked.window = u"2"_s;
        parked.calledAt = parked.takenAt.addSecs(600);
        fillLine();
        for (const int minutes : {25, 85}) {
            queue::Ticket& booked = add(u"Y00%1"_s.arg(minutes < 60 ? 3 : 4), 600);
            booked.channel = u"booking"_s;
            booked.dueAt = m_desk.clock.nowUtc().addSecs(60LL * minutes);
        }
    }

    Result<UplinkAnswer> answer(const UplinkRequest& asked)
    {
        if (asked.path.endsWith(QStringLiteral(":remind")) && isUp) {
            reminded.append(asked.path);
            return UplinkAnswer{200, {}};
        }
        if (asked.path.startsWith(QStringLiteral("/v1/approval-requests")) && isUp)
            return requests();
        if (asked.path != u"/v1/queue" || !isUp)
            return failure(Error::Kind::Offline, "");
        queue::QueueView told = view;
        told.figures = queue::figuresOf(view.tickets, view.classes, m_desk.clock.nowUtc());
        return UplinkAnswer{200, queue::toJson(told)};
    }

    /// What waits to be signed; the same ones each time it is asked.
    UplinkAnswer requests()
    {
        if (m_requests.body.isEmpty())
            m_requests = named(waitingRequests({shift().operatorId, QStringLiteral("0218")}));
        return m_requests;
    }

    queue::QueueView view;
    bool isUp = true;
    QStringList reminded; ///< the paths that were asked for it

private:
    queue::Ticket& add(const QString& number, int minutes, const QUuid& customer = {})
    {
        queue::Ticket ticket;
        ticket.id = operationId();
        ticket.businessDate = view.businessDate;
        ticket.number = number;
        for (const queue::TicketClass& each : std::as_const(view.classes))
            if (number.startsWith(each.letter))
                ticket.classId = each.id;
        ticket.channel = QStringLiteral("counter");
        ticket.customer = customer;
        ticket.takenAt = m_desk.clock.nowUtc().addSecs(-60LL * minutes);
        view.tickets.append(ticket);
        return view.tickets.last();
    }

    void fillLine()
    {
        using namespace Qt::StringLiterals;
        add(u"A038"_s, 17, enter(u"周岚"_s, {}, u"住院押金"_s, u"Hospital deposit"_s)).channel
            = u"phone"_s;
        queue::Ticket& booked
            = add(u"Y002"_s, 300, enter(u"陈思芳"_s, u"私行"_s, u"个人购汇"_s, u"Foreign cash"_s));
        booked.channel = u"booking"_s;
        booked.dueAt = m_desk.clock.nowUtc().addSecs(-8 * 60);
        add(u"A039"_s, 7, enter(u"刘大伟"_s, {}, u"小微网贷"_s, u"Small business loan"_s)).channel
            = u"phone"_s;
        add(u"E005"_s, 6, enter(u"赵玉兰"_s, {}, u"供暖费"_s, u"Heating bill"_s));
        add(u"A041"_s, 5, enter(u"孙立"_s, {}, {}, {}));
        add(u"A042"_s, 4, enter(u"吴小娟"_s, {}, u"学费"_s, u"School fee"_s)).channel = u"phone"_s;
        add(u"A043"_s, 3);
        add(u"A044"_s, 2);
        add(u"A045"_s, 1, enter(u"沈天珍"_s, u"金卡"_s, u"电费"_s, u"Electricity bill"_s));
    }

    QUuid enter(const QString& name, const QString& tier, const QString& zh, const QString& en)
    {
        Customer person;
        person.id = operationId();
        person.createdAt = m_desk.clock.nowUtc();
        person.fields.insert(CustomerField::Name, {name, person.id});
        if (!tier.isEmpty())
            person.fields.insert(CustomerField::Tier, {tier, person.id});
        m_desk.run([&](Database& database) -> Result<Done> {
            if (const auto saved = CustomerRepository(database).save(person);
                !saved || zh.isEmpty())
                return saved;
            Case open;
            open.id = open.lastMove = operationId();
            open.kind = QStringLiteral("P-034");
            open.kindZh = zh;
            open.kindEn = en;
            open.channel = QStringLiteral("counter");
            open.touchpoint = QStringLiteral("window");
            open.act = QStringLiteral("pay");
            open.customer = person.id;
            open.branch = shift().branch;
            open.openedAt = open.changedAt = person.createdAt;
            return CaseRepository(database).save(open);
        });
        return person.id;
    }

    /// With what an approver is shown first.
    static UplinkAnswer named(UplinkAnswer answer)
    {
        using namespace Qt::StringLiterals;
        QJsonArray all = answer.body.value(u"requests"_s).toArray();
        const std::pair<QString, qint64> matters[]
            = {{u"现金收款"_s, 6'800'000}, {u"冲正 电费"_s, 14'230}};
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject request = all.at(i).toObject();
            QJsonObject shown = request.value(u"shown"_s).toObject();
            shown.insert(u"title"_s, matters[i].first);
            shown.insert(u"facts"_s,
                QJsonArray{QJsonObject{{u"label"_s, u"业务"_s},
                    {u"value"_s, i == 0 ? u"校园缴费 · 大额现金"_s : u"流水 0318-000461"_s}}});
            request.insert(u"shown"_s, shown);
            request.insert(u"amount"_s, moneyToJson(Money::fen(matters[i].second)));
            request.insert(u"asked_at"_s, u"2026-03-18T02:41:00.000Z"_s);
            all.replace(i, request);
        }
        return {answer.status, {{u"requests"_s, all}}};
    }

    DeskFixture& m_desk;
    UplinkAnswer m_requests;
};

} // namespace hui::testkit
