// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/BookingCard.h"

#include "app/core/AmountWords.h"
#include "app/core/Clock.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/PatientBox.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soonMs = 120'000; // from here on the hold is nearly over
constexpr int lowWindow = 900; ///< up to here the cash and its change need the room of the facts

QString clinicTimeText(const QDate& date, const QTime& time)
{
    return u"%1 %2 %3"_s.arg(date.toString(u"MM-dd"),
        QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat), time.toString(u"HH:mm"));
}

/// Of an insurance that pays nothing, why: what the hospital has said.
QString coverText(InsuranceCover cover)
{
    switch (cover) {
    case InsuranceCover::NotAsked:
    case InsuranceCover::Insured: return u"—"_s;
    case InsuranceCover::NotInsured: return BookingCard::tr("The hospital knows of none");
    case InsuranceCover::Silent: return BookingCard::tr("The hospital did not answer");
    }
    Q_UNREACHABLE();
}

} // namespace

BookingCard::BookingCard(const Services& services, QWidget* parent)
    : Card(tr("Booking"), parent)
    , m_services(services)
    , m_left(new Pill({}, this))
    , m_patient(new PatientBox(u"clinic"_s, services.customer, services.clock, this))
    , m_due(makeLabel({}, Type::Figure, Token::Text, this))
    , m_words(makeLabel({}, Type::Label, Token::Text2, this))
    , m_taking(new PayTaking(services, u"clinic"_s, this))
    , m_cancel(new KeyButton(tr("Cancel"), this))
    , m_commit(new KeyButton({}, KeyButton::Variant::Primary, this))
{
    build();
    connect(m_patient, &PatientBox::personChanged, this, &BookingCard::showPatient);
    connect(m_cancel, &KeyButton::clicked, this, &BookingCard::givenUp);
    connect(m_commit, &KeyButton::clicked, this,
        [this] { m_held ? Q_EMIT payAsked() : Q_EMIT holdAsked(); });
    present();
}

void BookingCard::build()
{
    header()->addWidget(m_left);
    m_left->setObjectName(u"clinic.left"_s);
    m_facts = makeFacts();
    m_brief = makeLabel({}, Type::Body, Token::Text2, this);
    m_brief->setObjectName(u"clinic.brief"_s);
    m_brief->setWordWrap(true);
    m_due->setObjectName(u"clinic.due"_s);
    m_words->setWordWrap(true);
    auto* scroll = new PaneScroll(this);
    auto* column = new QWidget(scroll);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_patient);
    rows->addWidget(makeRule(column, true));
    rows->addWidget(m_facts);
    rows->addWidget(m_brief);
    rows->addWidget(makeRule(column, true));
    auto* due = new QHBoxLayout;
    due->addWidget(makeLabel(tr("Amount due (CNY)"), Type::Body, Token::Text2, column));
    due->addStretch();
    due->addWidget(m_due);
    rows->addLayout(due);
    rows->addWidget(m_words, 0, Qt::AlignRight);
    rows->addWidget(m_taking);
    rows->addStretch();
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    fillBody(body(), scroll);
    m_cancel->setObjectName(u"clinic.cancel"_s);
    m_cancel->setKeyHint(u"Esc"_s);
    m_commit->setObjectName(u"clinic.commit"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    footer()->addWidget(m_cancel);
    footer()->addWidget(m_commit, 1);
}

FactList* BookingCard::makeFacts()
{
    auto* facts = new FactList(this);
    m_name = facts->addFact(tr("Patient"));
    m_hospital = facts->addFact(tr("Hospital"));
    m_department = facts->addFact(tr("Department"));
    m_doctor = facts->addFact(tr("Doctor"));
    m_time = facts->addFact(tr("Time"));
    m_place = facts->addFact(tr("Place"));
    m_fee = facts->addFact(tr("Registration fee"));
    m_insured = facts->addFact(tr("Paid by the insurance"));
    m_insured->setObjectName(u"clinic.cover"_s);
    m_time->setObjectName(u"clinic.when"_s);
    return facts;
}

void BookingCard::setChoice(const Hospital& hospital, const std::optional<Department>& department,
    const std::optional<ClinicChoice>& choice)
{
    if (m_held)
        return; // what is held stands
    m_choice = choice;
    m_hospital->setText(nameShown(hospital));
    m_department->setText(department ? nameShown(*department) : QString());
    m_place->setText(department ? department->place : QString());
    m_doctor->setText(choice ? nameShown(choice->doctor) : QString());
    m_time->setText(choice ? clinicTimeText(choice->date, choice->time) : QString());
    showMoney(choice ? choice->doctor.fee : Money::fen(0), Money::fen(0), {});
    present();
}

void BookingCard::setHeld(const Booking& booking)
{
    m_held = booking;
    m_name->setText(booking.patient);
    m_hospital->setText(hospitalShown(booking));
    m_department->setText(departmentShown(booking));
    m_doctor->setText(doctorShown(booking));
    m_place->setText(booking.place);
    m_time->setText(clinicTimeText(booking.date, booking.time));
    showMoney(booking.fee, booking.insured, booking.cover);
    m_taking->setDue(booking.due());
    tick();
    present();
    m_taking->focusFirst();
}

void BookingCard::focusTaking()
{
    m_taking->focusFirst();
}

void BookingCard::setFree()
{
    m_held.reset();
    m_taking->startAnew();
    m_taking->setDue(Money::fen(0));
    showMoney(m_choice ? m_choice->doctor.fee : Money::fen(0), Money::fen(0), {});
    present();
}

void BookingCard::startAnew()
{
    m_choice.reset();
    m_patient->startAnew();
    setFree();
}

void BookingCard::showMoney(Money fee, Money insured, InsuranceCover cover)
{
    m_fee->setText(fee.isPositive() ? fee.toString() : QString());
    m_insured->setText(insured.isPositive() ? u"−"_s + insured.toString() : coverText(cover));
    const Money due = Money::fen(fee.minor() - insured.minor());
    m_due->setText(due.toString());
    m_words->setText(due.isPositive() ? rmbInWords(due) : QString());
}

void BookingCard::setTill(const std::optional<Till>& till)
{
    m_taking->setTill(till);
}

void BookingCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void BookingCard::setOnline(bool isOnline)
{
    m_online = isOnline;
    present();
}

void BookingCard::tick()
{
    if (!m_held)
        return;
    const qint64 leftMs = qMax<qint64>(0, m_services.clock.nowUtc().msecsTo(m_held->heldUntil));
    const QString left
        = u"%1:%2"_s.arg(leftMs / 60'000).arg(leftMs / 1000 % 60, 2, 10, QChar(u'0'));
    m_left->setLook({tr("Held %1").arg(left), u"clock"_s,
        leftMs == 0           ? Mood::Bad
            : leftMs < soonMs ? Mood::Warn
                              : Mood::Info});
}

void BookingCard::present()
{
    m_left->setVisible(m_held.has_value());
    m_taking->setVisible(m_held.has_value());
    m_patient->setVisible(!m_held); // room for the cash
    m_patient->setEnabled(!m_busy);
    showPatient();
    fold();
    m_commit->setText(
        m_held ? tr("Take %1", "and book").arg(m_held->due().toString()) : tr("Hold the number"));
    m_commit->setEnabled(m_online && !m_busy && (m_held || m_choice));
    m_cancel->setEnabled(m_held || m_choice || m_busy);
}

/// Who it is for: whoever the number is held for, or the customer.
void BookingCard::showPatient()
{
    const QString name = m_held ? m_held->patient : m_patient->servedName();
    m_name->setText(name.isEmpty() ? u"—"_s : name);
}

/// The amount, the cash and the change are in sight together.
void BookingCard::fold()
{
    const bool isLow = m_held && window()->height() <= lowWindow;
    m_facts->setVisible(!isLow);
    m_brief->setVisible(isLow);
    if (isLow)
        m_brief->setText(u"%1 · %2\n%3 · %4\n%5"_s.arg(m_name->text(), m_time->text(),
            m_department->text(), m_doctor->text(),
            tr("Fee %1, insurance %2").arg(m_fee->text(), m_insured->text())));
}

void BookingCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fold();
}

QJsonObject BookingCard::entered() const
{
    return m_patient->entered();
}

void BookingCard::restore(const QJsonObject& entered)
{
    m_patient->restore(entered);
}

std::optional<Patient> BookingCard::patient()
{
    return m_patient->patient();
}

void BookingCard::listenOn(QWidget& page)
{
    m_patient->listenOn(page, m_services);
}

bool BookingCard::showFault(const QString& field, const QString& why)
{
    return m_patient->showFault(field, why);
}

std::optional<PayTaking::Taking> BookingCard::taking()
{
    return m_taking->taking();
}

} // namespace hui::community
