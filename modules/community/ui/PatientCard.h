// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/ChargeWire.h"
#include "modules/community/HospitalWire.h"
#include "ui/Card.h"
#include "ui/Module.h"

namespace hui {
class FindBox;
class KeyButton;
} // namespace hui

namespace hui::community {

class ClinicEnquiry;
class PatientBox;

/// The left card of what a hospital has of a patient: which hospital, and who.
class PatientCard : public Card {
    Q_OBJECT

public:
    /// `name` is the prefix of its object names: "visit".
    PatientCard(
        const QString& name, ClinicEnquiry& enquiry, const Services& services, QWidget* parent);

    void refresh();
    void focusFirst();
    void setBusy(bool busy);

Q_SIGNALS:
    void asked(const hui::community::FindFiles& question);

private:
    void found(const QString& typed, const FoundHospitals& found);
    void ask();

    ClinicEnquiry& m_enquiry;
    QList<Hospital> m_known;
    FindBox* m_find;
    PatientBox* m_patient;
    KeyButton* m_ask;
};

} // namespace hui::community
