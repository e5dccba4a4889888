// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/ChargeWire.h"
#include "modules/community/HospitalWire.h"
#include "ui/Card.h"
#include "ui/Module.h"

class QCheckBox;

namespace hui {
class FindBox;
class KeyButton;
} // namespace hui

namespace hui::community {

class ClinicEnquiry;
class PatientBox;
class ReasonBox;

/// The left card of what a hospital has of a patient: which hospital, and who.
class PatientCard : public Card {
    Q_OBJECT

public:
    /// `name` is the prefix of its object names: "visit".
    PatientCard(
        const QString& name, ClinicEnquiry& enquiry, const Services& services, QWidget* parent);

    /// Asks why as well, and whether the patient has agreed to this question on paper.
    void askWhy();

    /// Enters what a customer wrote: the hospital is looked for by their words, the one that has
    /// them as its name before the first that fits; `patient` as PatientBox has it.
    void look(const QString& hospital, const QJsonObject& patient);

    void refresh();
    void focusFirst();
    void setBusy(bool busy);

    /// From now on a document on the reader fills in the patient, while the focus is in that page.
    void listenOn(QWidget& page);

    /// What the platform found wrong with a field of the patient, at it.
    void showFault(const QString& field, const QString& why);

    /// What is entered leaves with the customer, and comes back with them; asking again is an act
    /// of its own, with a reason. Whether the hospital `wasAsked` the page knows.
    QJsonObject putAway(bool wasAsked = false);
    void bringBack(const QJsonObject& kept);

Q_SIGNALS:
    void asked(const hui::community::AskFiles& question);

private:
    void found(const QString& typed, const FoundHospitals& found);
    void ask();

    const QString m_name;
    const Services m_services;
    ClinicEnquiry& m_enquiry;
    QList<Hospital> m_known;
    QString m_looked; ///< the words of the hospital that is looked for; empty: none
    FindBox* m_find;
    PatientBox* m_patient;
    ReasonBox* m_why = nullptr;
    QCheckBox* m_agreed = nullptr;
    KeyButton* m_ask;
};

} // namespace hui::community
