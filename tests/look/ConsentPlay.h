// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Consent.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace hui::look {

/// Whether the form of a consent is filled in as it is to be seen: for a hospital, of which one is
/// asked, or for a credit enquiry. Asked until it is.
inline bool isConsentPlayed(const QWidget& window, bool isForHospital)
{
    auto* kind = window.findChild<QComboBox*>(QStringLiteral("consent.kind"));
    auto* purpose = window.findChild<QLineEdit*>(QStringLiteral("consent.purpose"));
    if (!purpose->isVisible()) {
        window.findChild<QAbstractButton*>(QStringLiteral("customers.consent"))->click();
        return false;
    }
    if (isForHospital) {
        kind->setCurrentIndex(kind->findData(nameOf(ConsentPurpose::Files)));
        return window.findChild<QWidget*>(QStringLiteral("consent.recipient"))->isVisible();
    }
    if (purpose->text().isEmpty()) {
        kind->setCurrentIndex(kind->findData(QStringLiteral("credit_enquiry")));
        QTest::keyClicks(purpose, QStringLiteral("micro loan"));
    }
    return true;
}

} // namespace hui::look
