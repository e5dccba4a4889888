// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "app/approval/SignOffline.h"
#include "app/core/ApprovalPolicy.h"
#include "app/sync/Uplink.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace hui {

class AttachmentBox;
class FactorField;
class Field;
class RemarkEdit;
class SegmentedControl;

/// Who signs, at the right of the authorise dialog: named by number or by staff card, with the
/// password, and a second factor where they have one; or somebody at another desk. What proves the
/// person goes to the platform only.
class SignerForm : public QWidget {
    Q_OBJECT

public:
    enum class Way { Number, Card, Away };

    /// A review may be given by anybody else of the branch, and the words say so.
    SignerForm(
        const QString& makerId, QWidget* parent, ApprovalLevel level = ApprovalLevel::Supervisor);

    /// The second person may be at another desk, of the branch or elsewhere.
    void offerAnotherDesk(const QList<ApprovalRoute>& elsewhere);

    /// The bank's table asks for a signature from another desk: there is no other way, and none in
    /// the branch where there are places elsewhere.
    void askAnotherDeskOnly(const QList<ApprovalRoute>& elsewhere);

    /// Nobody answers: who signs is named by number and proved by the password alone, under a
    /// grant of this desk. `offers` is who may, at least one.
    void goOffline(const QList<OfflineOffer>& offers);

    Way way() const;

    /// As checkForm(): what must be there before the platform is asked.
    bool check();

    Signer signer() const;

    /// To which other desk, and what goes along.
    Sending sending() const;

    /// Empties the password and the factor.
    void forget();

    /// Shows a refusal at the field it is about; false when it is about none of them. What was
    /// right stays only where the factor is to be shown again.
    bool refuse(const UplinkAnswer& problem);

    /// The same for what this desk refused by itself.
    bool refuse(const Error& error);

    void setBusy(bool busy);
    void focusFirst();
    void focusPassword();

Q_SIGNALS:
    void wayChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitOffers();
    void makeFields();
    void offerAway(bool inBranch, const QList<ApprovalRoute>& elsewhere);
    void present();
    void stand(Field& field, const QString& text);

    const QString m_makerId;
    SegmentedControl* m_place;
    QLineEdit* m_approver;
    QLineEdit* m_password;
    RemarkEdit* m_opinion;
    Field* m_approverField;
    FactorField* m_cardField; ///< instead of the number
    Field* m_passwordField;
    FactorField* m_factorField; ///< beside the number
    Field* m_opinionField;
    QComboBox* m_to; ///< where a request to another desk goes
    Field* m_toField;
    AttachmentBox* m_evidence; ///< of a request to another desk
    QLabel* m_note; ///< what becomes of a request to another desk
    QLabel* m_offers; ///< who may sign while nobody answers
    bool m_isOffline = false;
    bool m_isAwayOnly = false;
};

} // namespace hui
