// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ClinicEnquiry.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "ui/ErrorText.h"

#include <QLocale>
#include <QUrl>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString hospitalsPath = u"/v1/hospitals"_s;
const QString bookingsPath = u"/v1/bookings"_s;

bool speaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString encoded(const QString& typed)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(typed));
}

} // namespace

ClinicEnquiry::ClinicEnquiry(Uplink& uplink, QObject* parent, std::chrono::milliseconds every)
    : QObject(parent)
    , m_uplink(uplink)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(every);
    connect(&m_rest, &QTimer::timeout, this, &ClinicEnquiry::sendHold);
}

/// Asks for something that is read, and tells what was read.
template <class Read, class Told>
void ClinicEnquiry::ask(const QString& path, Read read, Told told)
{
    whenDone(
        m_uplink.ask({.path = path}), this, [this, read, told](const Result<UplinkAnswer>& answer) {
            if (!answer)
                return Q_EMIT failed(textOf(answer.error()));
            if (answer->isProblem())
                return Q_EMIT failed(answer->text(speaksChinese()));
            const auto value = read(answer->body);
            if (!value)
                return Q_EMIT failed(textOf(value.error()));
            told(*value);
        });
}

void ClinicEnquiry::find(const QString& typed)
{
    m_typed = typed;
    const QString query = typed.isEmpty() ? QString() : u"?q="_s + encoded(typed.left(60));
    ask(hospitalsPath + query, foundHospitalsFromJson, [this, typed](const FoundHospitals& found) {
        if (typed == m_typed)
            Q_EMIT hospitalsFound(typed, found);
    });
}

void ClinicEnquiry::readDepartments(const QString& hospital)
{
    m_hospital = hospital;
    ask(hospitalsPath + u'/' + encoded(hospital) + u"/departments"_s, departmentsFromJson,
        [this, hospital](const QList<Department>& all) {
            if (hospital == m_hospital)
                Q_EMIT departmentsRead(hospital, all);
        });
}

void ClinicEnquiry::readPlan(
    const QString& hospital, const QString& department, const QDate& from, int days)
{
    const QString path = u"%1/%2/departments/%3/plan?from=%4&days=%5"_s.arg(hospitalsPath,
        encoded(hospital), encoded(department), from.toString(Qt::ISODate), QString::number(days));
    m_plan = path;
    ask(path, departmentPlanFromJson, [this, path, department](const DepartmentPlan& plan) {
        if (path == m_plan)
            Q_EMIT planRead(department, plan);
    });
}

void ClinicEnquiry::hold(const QUuid& booking, const HoldNumber& wanted)
{
    m_hold = {booking, toJson(wanted)};
    sendHold();
}

void ClinicEnquiry::giveUpHold()
{
    m_rest.stop();
    m_hold.reset();
}

void ClinicEnquiry::sendHold()
{
    if (!m_hold)
        return;
    UplinkRequest request;
    request.method = "POST";
    request.path = bookingsPath;
    request.body = m_hold->body;
    request.key = m_hold->booking;
    whenDone(m_uplink.ask(request), this,
        [this, booking = m_hold->booking](const Result<UplinkAnswer>& answer) {
            if (m_hold && m_hold->booking == booking)
                holdAnswered(answer);
        });
}

void ClinicEnquiry::holdAnswered(const Result<UplinkAnswer>& answer)
{
    if (!answer || answer->status >= 500 || answer->status == 429) {
        m_rest.start();
        return Q_EMIT holdUnclear();
    }
    m_hold.reset();
    if (answer->isProblem())
        return Q_EMIT holdRefused(answer->text(speaksChinese()), answer->field());
    const auto booking = bookingFromJson(answer->body);
    if (!booking)
        return Q_EMIT holdRefused(textOf(booking.error()), {});
    Q_EMIT held(*booking);
}

void ClinicEnquiry::release(const QUuid& booking, const QUuid& key)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = bookingsPath + u'/' + idText(booking) + u":release"_s;
    request.key = key;
    whenDone(m_uplink.ask(request), this, [](const Result<UplinkAnswer>&) { });
}

void ClinicEnquiry::readWaiting(const QUuid& booking)
{
    const QString path = bookingsPath + u'/' + idText(booking) + u"/waiting"_s;
    whenDone(m_uplink.ask({.path = path}), this,
        [this, booking](const Result<UplinkAnswer>& answer) { waitingCame(booking, answer); });
}

void ClinicEnquiry::readVisits(const QUuid& customer)
{
    const QString path = u"/v1/customers/"_s + idText(customer) + u"/visits"_s;
    whenDone(
        m_uplink.ask({.path = path}), this, [this, customer](const Result<UplinkAnswer>& answer) {
            if (!answer)
                return Q_EMIT visitsFailed(customer, textOf(answer.error()));
            if (answer->isProblem())
                return Q_EMIT visitsFailed(customer, answer->text(speaksChinese()));
            const auto visits = careVisitsFromJson(answer->body);
            if (visits)
                Q_EMIT visitsRead(customer, *visits);
            else
                Q_EMIT visitsFailed(customer, textOf(visits.error()));
        });
}

/// What cannot be read is told as unknown: the old place is not the place of now.
void ClinicEnquiry::waitingCame(const QUuid& booking, const Result<UplinkAnswer>& answer)
{
    const auto waiting = answer && !answer->isProblem()
        ? waitingFromJson(answer->body)
        : Result<Waiting>(Waiting{.state = WaitingState::Unknown});
    Q_EMIT waitingRead(booking, waiting ? *waiting : Waiting{.state = WaitingState::Unknown});
}

void ClinicEnquiry::checkIn(const QUuid& booking, const QUuid& key)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = bookingsPath + u'/' + idText(booking) + u":checkin"_s;
    request.key = key;
    whenDone(m_uplink.ask(request), this, [this, booking](const Result<UplinkAnswer>& answer) {
        if (answer && answer->isProblem())
            return Q_EMIT checkInRefused(answer->text(speaksChinese()));
        waitingCame(booking, answer);
    });
}

void ClinicEnquiry::remind(const QUuid& booking, const QString& phone, const QUuid& key)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = bookingsPath + u'/' + idText(booking) + u":remind"_s;
    request.body = {{u"phone"_s, phone}};
    request.key = key;
    whenDone(m_uplink.ask(request), this, [this, booking](const Result<UplinkAnswer>& answer) {
        if (!answer)
            return Q_EMIT remindRefused(textOf(answer.error()));
        if (answer->isProblem())
            return Q_EMIT remindRefused(answer->text(speaksChinese()));
        waitingCame(booking, answer);
    });
}

} // namespace hui::community
