// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/SecondFactor.h"
#include "app/sync/Uplink.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace hui {
class FactorField;
class Field;
} // namespace hui

namespace hui::approvals {

/// What somebody enters who decides: a remark, and password and second factor, which prove who
/// they are. These go to the platform only and are cleared after each try and with the keyboard.
class DecisionEntry : public QWidget {
    Q_OBJECT

public:
    /// `name` is the prefix of the object names, `remarkName` that of the remark: "offline.remark".
    DecisionEntry(const QString& name, const QString& remarkName, const QString& remarkLabel,
        QWidget* parent);

    void setRemarkHint(const QString& hint);
    void setRemarkRequired(bool isRequired);

    /// False when something is missing: the fault stands at its field.
    bool check();

    /// Whether anything is entered.
    bool isBegun() const;

    QString remark() const;
    QString password() const;
    std::optional<SecondFactor> factor() const;

    /// Whether the platform did not take one of the proofs: that stands at its field. A password
    /// that was right is not asked for again.
    bool isProofRefused(const Result<UplinkAnswer>& answer);

    /// For another matter.
    void startAnew();

    void setReadOnly(bool isReadOnly);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void forgetProofs();
    void fitWindow();

    QLineEdit* m_remark;
    QLineEdit* m_password;
    Field* m_remarkField;
    Field* m_passwordField;
    FactorField* m_factorField;
    QBoxLayout* m_proofs; ///< side by side where the window is low
};

} // namespace hui::approvals
