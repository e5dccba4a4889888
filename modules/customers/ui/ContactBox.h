// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ContactPreferences.h"

#include <QWidget>

class QVBoxLayout;

namespace hui {
class RowButton;
}

namespace hui::customers {

/// How the customer wants to be reached (联系偏好), a line each: what holds and since when. A line
/// that is pressed changes it to the other.
class ContactBox : public QWidget {
    Q_OBJECT

public:
    explicit ContactBox(QWidget* parent);

    void setPreferences(const QList<ContactPreference>& preferences);

Q_SIGNALS:
    void tagAsked(const QString& tag, bool isOn);
    /// Advertising is agreed to on a form of its own.
    void consentAsked();
    void withdrawalAsked(const QUuid& consent);

private:
    void present(RowButton& line, const ContactPreference& preference);
    void change(const ContactPreference& preference);
    static QString nameOf(ContactPreference::Kind kind);
    static QString wordOf(const ContactPreference& preference);

    QVBoxLayout* m_lines;
    QList<ContactPreference> m_preferences;
    QMap<ContactPreference::Kind, RowButton*> m_rows; ///< kept: one of them may have the keyboard
};

} // namespace hui::customers
