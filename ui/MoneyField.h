// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Field.h"
#include "ui/MoneyEdit.h"

namespace hui {

/// A Field with a MoneyEdit: the line below echoes the amount in capital numerals, and a wrong
/// amount is said there. It is also read out.
class MoneyField : public Field {
    Q_OBJECT

public:
    MoneyField(const QString& label, const QString& objectName, QWidget* parent = nullptr);

    MoneyEdit* edit() const { return m_edit; }
    Result<Money> value() const { return m_edit->value(); }

    /// Asked when the amount itself is fine: "more than the bill".
    void setRule(std::function<Verdict(Money)> rule) { m_rule = std::move(rule); }

private:
    MoneyField(const QString& label, MoneyEdit* edit, QWidget* parent);
    Verdict verdict() const;

    MoneyEdit* m_edit;
    std::function<Verdict(Money)> m_rule;
};

} // namespace hui
