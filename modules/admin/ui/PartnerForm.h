// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Partner.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class MessageBar;
class ParameterForm;
} // namespace hui

namespace hui::admin {

/// Enters or changes a partner, by the one form engine.
class PartnerForm : public Card {
    Q_OBJECT

public:
    PartnerForm(const QDate& today, const QString& branch, QWidget* parent);

    /// A new partner, or the one to be changed.
    void start(const std::optional<Partner>& partner);
    void focusFirst();
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    void entered(const hui::admin::Partner& partner);
    void left();

private:
    Partner read() const;
    void submit();

    const QDate m_today;
    const QString m_branch;
    Partner m_before;
    bool m_isNew = true;
    ParameterForm* m_form;
    MessageBar* m_message;
    KeyButton* m_save;
};

} // namespace hui::admin
