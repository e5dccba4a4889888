// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/community/Booking.h"
#include "modules/community/ui/PlanCard.h"
#include "ui/Card.h"
#include "ui/Module.h"
#include "ui/PayTaking.h"

class QLabel;

namespace hui {
class FactList;
class KeyButton;
class Pill;
} // namespace hui

namespace hui::community {

class PatientBox;

/// The right card: for whom, what it costs, and how that is paid. A number is held first, so that
/// nobody pays for one that another has.
class BookingCard : public Card {
    Q_OBJECT

public:
    BookingCard(const Services& services, QWidget* parent);

    /// What is wanted, before it is held; nothing: nothing is chosen.
    void setChoice(const Hospital& hospital, const std::optional<Department>& department,
        const std::optional<ClinicChoice>& choice);

    /// The number is held: it is to be paid.
    void setHeld(const Booking& booking);
    /// Where the money is entered.
    void focusTaking();
    /// Nothing is held any more.
    void setFree();
    /// It has been paid: the next one is for whoever comes.
    void startAnew();

    void setTill(const std::optional<Till>& till);
    void setBusy(bool busy);
    /// Without the line nothing is booked.
    void setOnline(bool isOnline);
    /// How long the number is held still.
    void tick();

    std::optional<Patient> patient();
    /// From now on a document on the reader fills in the patient, while the focus is in that page.
    void listenOn(QWidget& page);
    /// What the platform found wrong with a field of the patient, at it; false when it is none.
    bool showFault(const QString& field, const QString& why);

    /// What is entered of the patient, and put in again.
    QJsonObject entered() const;
    void restore(const QJsonObject& entered);
    std::optional<PayTaking::Taking> taking();
    const std::optional<Booking>& held() const { return m_held; }

Q_SIGNALS:
    void holdAsked();
    void payAsked();
    void givenUp();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    FactList* makeFacts();
    void showPatient();
    void showMoney(Money fee, Money insured, InsuranceCover cover);
    void present();
    void fold();

    const Services m_services;
    std::optional<ClinicChoice> m_choice;
    std::optional<Booking> m_held;
    bool m_busy = false;
    bool m_online = true;
    Pill* m_left;
    PatientBox* m_patient;
    FactList* m_facts;
    QLabel* m_brief; ///< the facts in three lines: a low screen has room for the cash then
    QLabel* m_name; ///< of the patient
    QLabel* m_hospital;
    QLabel* m_department;
    QLabel* m_doctor;
    QLabel* m_time;
    QLabel* m_place;
    QLabel* m_fee;
    QLabel* m_insured;
    QLabel* m_due;
    QLabel* m_words;
    PayTaking* m_taking;
    KeyButton* m_cancel;
    KeyButton* m_commit;
};

} // namespace hui::community
