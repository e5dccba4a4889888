// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignerForm.h"

#include "app/core/ChinaTime.h"
#include "app/sync/SignIn.h"
#include "ui/AttachmentBox.h"
#include "ui/ErrorText.h"
#include "ui/FactorField.h"
#include "ui/RemarkEdit.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <tuple>

namespace hui {

namespace {

constexpr int longestOpinion = 200;
const QString byNumber = QStringLiteral("number");
const QString byCard = QStringLiteral("card");
const QString fromAway = QStringLiteral("away");

} // namespace

SignerForm::SignerForm(const QString& makerId, QWidget* parent, ApprovalLevel level)
    : QWidget(parent)
    , m_makerId(makerId)
    , m_place(new SegmentedControl(tr("Who signs, and how"), this))
    , m_approver(new QLineEdit)
    , m_password(new QLineEdit)
    , m_opinion(new RemarkEdit(longestOpinion))
    , m_approverField(
          new Field(level == ApprovalLevel::Review ? tr("Reviewer no.") : tr("Supervisor no."),
              m_approver, this))
    , m_cardField(new FactorField(
          level == ApprovalLevel::Review ? tr("Reviewer's card") : tr("Supervisor's card"),
          QStringLiteral("authorise.card"), FactorField::Kinds::CardOnly, this))
    , m_passwordField(new Field(tr("Password"), m_password, this))
    , m_factorField(new FactorField(
          tr("Second factor"), QStringLiteral("authorise.factor"), FactorField::Kinds::Any, this))
    , m_opinionField(
          new Field(level == ApprovalLevel::Review ? tr("Remarks of the review") : tr("Opinion"),
              m_opinion, this))
    , m_to(new QComboBox)
    , m_toField(new Field(tr("Sent to"), m_to, this))
    , m_evidence(new AttachmentBox(this))
    , m_note(makeLabel(tr("The request goes there with what is shown here. Until it is decided, "
                          "other pages can be used and this one waits."),
          Type::Body, Token::Text2, this))
    , m_offers(makeLabel({}, Type::Body, Token::Text2, this))
{
    m_place->setObjectName(QStringLiteral("authorise.place"));
    m_place->addOption(byNumber, tr("Number"));
    m_place->addOption(byCard, tr("Staff card"));
    m_note->setWordWrap(true);
    m_offers->setObjectName(QStringLiteral("authorise.offers"));
    m_offers->setWordWrap(true);
    makeFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_place);
    for (QWidget* part : {static_cast<QWidget*>(m_approverField),
             static_cast<QWidget*>(m_cardField), static_cast<QWidget*>(m_passwordField),
             static_cast<QWidget*>(m_factorField), static_cast<QWidget*>(m_opinionField),
             static_cast<QWidget*>(m_toField), static_cast<QWidget*>(m_evidence),
             static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_offers)})
        column->addWidget(part);
    connect(m_place, &SegmentedControl::chosen, this, [this] {
        forget();
        present();
        Q_EMIT wayChosen();
    });
    connect(m_cardField, &FactorField::scanned, m_password, [this] { m_password->setFocus(); });
    connect(m_factorField, &FactorField::scanned, m_opinion, [this] { m_opinion->setFocus(); });
    present();
}

void SignerForm::makeFields()
{
    m_approver->setObjectName(QStringLiteral("authorise.approver"));
    m_approver->setMaxLength(16);
    m_approverField->setRequired();
    m_approverField->setHint(tr("not the one who asks"));
    m_cardField->setRequired();
    m_cardField->setHint(tr("not the one who asks"));
    m_password->setObjectName(QStringLiteral("authorise.password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField->setRequired();
    m_opinion->setObjectName(QStringLiteral("authorise.opinion"));
    m_opinion->setPlaceholderText(tr("Goes into the audit trail"));
    m_opinionField->setHint(tr("optional"));
    m_to->setObjectName(QStringLiteral("authorise.to"));
    for (QWidget* editor : {static_cast<QWidget*>(m_approver), m_cardField->editor(),
             static_cast<QWidget*>(m_password), m_factorField->editor(),
             static_cast<QWidget*>(m_opinion)})
        editor->setProperty("focusTone", QStringLiteral("auth"));
    m_approverField->setCheck([this]() -> Field::Verdict {
        if (m_approver->text().trimmed() == m_makerId)
            return {Field::State::Error, tr("Whoever asks cannot sign. Call a supervisor.")};
        return {};
    });
}

void SignerForm::offerAway(bool inBranch, const QList<ApprovalRoute>& elsewhere)
{
    m_place->addOption(fromAway, tr("Another desk"));
    if (inBranch)
        m_to->addItem(tr("Other desks of this branch"), QString());
    for (const ApprovalRoute& route : elsewhere)
        m_to->addItem(route.name, route.to);
}

void SignerForm::offerAnotherDesk(const QList<ApprovalRoute>& elsewhere)
{
    offerAway(true, elsewhere);
}

void SignerForm::askAnotherDeskOnly(const QList<ApprovalRoute>& elsewhere)
{
    m_isAwayOnly = true;
    offerAway(elsewhere.isEmpty(), elsewhere);
    m_place->setCurrent(fromAway);
    present();
    focusFirst();
    Q_EMIT wayChosen();
}

void SignerForm::goOffline(const QList<OfflineOffer>& offers)
{
    QStringList lines{tr("The platform confirms what is signed once the line is back. May sign:")};
    for (const OfflineOffer& offer : offers)
        lines += tr(
            "%1 %2: %n more, %3 yuan in all, until %4", nullptr, static_cast<int>(offer.left.count))
                     .arg(offer.approverId, offer.approverName, offer.left.total.toString(),
                         inChina(offer.until).toString(QStringLiteral("MM-dd HH:mm")));
    m_offers->setText(lines.join(u'\n'));
    m_isOffline = true;
    m_place->setCurrent(byNumber);
    forget();
    present();
    fitOffers();
}

/// All of it is read, however wide the dialog is.
void SignerForm::fitOffers()
{
    m_offers->setMinimumHeight(m_isOffline ? m_offers->heightForWidth(width()) : 0);
}

void SignerForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitOffers();
}

SignerForm::Way SignerForm::way() const
{
    if (m_place->current() == byNumber)
        return Way::Number;
    return m_place->current() == byCard ? Way::Card : Way::Away;
}

void SignerForm::present()
{
    const bool isHere = way() != Way::Away;
    m_approverField->setVisible(way() == Way::Number);
    m_place->setVisible(!m_isOffline && !m_isAwayOnly);
    m_offers->setVisible(m_isOffline);
    m_factorField->setVisible(way() == Way::Number && !m_isOffline);
    m_cardField->setVisible(way() == Way::Card);
    m_passwordField->setVisible(isHere);
    m_opinionField->setVisible(isHere);
    m_toField->setVisible(!isHere);
    m_evidence->setVisible(!isHere);
    m_note->setVisible(!isHere);
}

bool SignerForm::check()
{
    return checkForm({m_approverField, m_cardField, m_passwordField, m_factorField});
}

Signer SignerForm::signer() const
{
    const bool isCard = way() == Way::Card;
    return {isCard ? QString() : m_approver->text().trimmed(), m_password->text(),
        isCard ? m_cardField->factor() : m_factorField->factor(), m_opinion->remark()};
}

Sending SignerForm::sending() const
{
    const QString to = m_to->currentData().toString();
    return {m_evidence->evidence(), to, to.isEmpty() ? QString() : m_to->currentText()};
}

void SignerForm::forget()
{
    m_password->clear();
    m_cardField->forget();
    m_factorField->forget();
}

void SignerForm::stand(Field& field, const QString& text)
{
    field.setVerdict({Field::State::Error, text});
    field.editor()->setFocus();
}

bool SignerForm::refuse(const UplinkAnswer& problem)
{
    const bool isCard = way() == Way::Card;
    if (const auto factor = factorRefusal(problem)) {
        (isCard ? m_cardField : m_factorField)->refuse(*factor);
        return true;
    }
    forget();
    Field& who = isCard ? *m_cardField : *m_approverField;
    const QString text = problem.text(QLocale().language() == QLocale::Chinese);
    const std::tuple<const char*, Field*, QString> refusals[]{
        {"bad_credentials", m_passwordField, tr("Number or password is wrong.")},
        {"approver_is_maker", &who, tr("Whoever asks cannot sign. Call a supervisor.")},
        {"not_a_supervisor", &who, tr("This person may not sign. Call a supervisor.")},
        {"not_a_manager", &who, tr("Only the manager of the branch may sign this.")},
        {"remote_only", &who, tr("This is signed at another desk, not here.")},
        {"elsewhere_only", &who, tr("This is signed in another branch, not in this one.")},
        {"over_limit", &who, tr("The amount is above this person's limit.")},
        {"operator_locked", &who, tr("This number is locked after wrong passwords.")},
    };
    if (isCard && problem.code() == QStringLiteral("bad_credentials")) {
        stand(*m_cardField, tr("Card or password is wrong."));
        return true;
    }
    for (const auto& [code, field, ours] : refusals)
        if (problem.code() == QLatin1StringView(code)) {
            stand(*field, text.isEmpty() ? ours : text);
            return true;
        }
    return false;
}

bool SignerForm::refuse(const Error& error)
{
    forget();
    if (error.kind == Error::Kind::Input) {
        stand(*m_passwordField, tr("Number or password is wrong."));
        return true;
    }
    const bool isOfPerson = error.detail == u"grant_missing" || error.detail == u"not_a_manager"
        || error.detail == u"grant_locked" || error.detail == u"grant_not_covering";
    if (isOfPerson)
        stand(*m_approverField, textOf(error));
    return isOfPerson;
}

void SignerForm::setBusy(bool busy)
{
    m_approver->setReadOnly(busy);
    m_password->setReadOnly(busy);
    m_cardField->setReadOnly(busy);
    m_factorField->setReadOnly(busy);
}

void SignerForm::focusFirst()
{
    (way() == Way::Away ? static_cast<QWidget*>(m_to) : m_approver)->setFocus();
}

void SignerForm::focusPassword()
{
    m_password->setFocus();
}

} // namespace hui
