// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Rules.h"

#include "app/core/rules/BankAccount.h"
#include "app/core/rules/Card.h"
#include "app/core/rules/Division.h"
#include "app/core/rules/ForeignExchange.h"
#include "app/core/rules/Mrz.h"
#include "app/core/rules/Organisation.h"
#include "app/core/rules/Phone.h"
#include "app/core/rules/ResidentId.h"
#include "app/core/rules/TravelDocument.h"
#include "app/core/rules/Vehicle.h"
#include "app/core/rules/Words.h"

#include <QtGlobal>

#include <algorithm>

namespace hui {

namespace {

struct NamedRule {
    const char* name;
    RuleOutcome (*check)(const QString& text, QDate today);
};

constexpr NamedRule rules[] = {
    {"resident_id_18", checkResidentId18},
    {"resident_id_15_to_18", checkResidentId15},
    {"hmt_residence_permit", checkHmtResidencePermit},
    {"foreign_pr_2023", checkForeignPr2023},
    {"foreign_pr_2017", checkForeignPr2017},
    {"hk_macao_travel_permit", checkHkMacaoPermit},
    {"taiwan_travel_permit", checkTaiwanPermit},
    {"cn_passport", checkCnPassport},
    {"mrz_td3", checkMrzTd3},
    {"mrz_td1", checkMrzTd1},
    {"uscc", checkUscc},
    {"org_code", checkOrganisationCode},
    {"bank_card_luhn", checkBankCard},
    {"mobile_cn", checkMobile},
    {"plate_cn", checkPlate},
    {"traffic_decision_no", checkTrafficDecision},
    {"utility_account_state_grid", checkStateGridAccount},
    {"fuel_card", checkFuelCard},
    {"iban", checkIban},
    {"bic", checkBic},
    {"cnaps", checkCnaps},
    {"gb2260", checkGb2260},
    {"rmb_uppercase", checkRmbUppercase},
    {"bill_date_uppercase", checkBillDateUppercase},
    {"safe_transaction_code", checkSafeCode},
    {"fx_purchase_purpose", checkFxPurpose},
    {"iso20022_category_purpose", checkCategoryPurpose},
};

struct Wording {
    const char* code;
    const char* text;
};

constexpr Wording wordings[] = {
    {"empty", QT_TRANSLATE_NOOP("Rule", "Nothing has been entered.")},
    {"length", QT_TRANSLATE_NOOP("Rule", "The length is wrong.")},
    {"characters", QT_TRANSLATE_NOOP("Rule", "There is a character that may not stand here.")},
    {"form", QT_TRANSLATE_NOOP("Rule", "The form is wrong.")},
    {"lines", QT_TRANSLATE_NOOP("Rule", "The number of lines is wrong.")},
    {"prefix", QT_TRANSLATE_NOOP("Rule", "The first digits are wrong.")},
    {"region_unknown", QT_TRANSLATE_NOOP("Rule", "The region code is unknown.")},
    {"province_unknown", QT_TRANSLATE_NOOP("Rule", "The province is unknown.")},
    {"country_unknown", QT_TRANSLATE_NOOP("Rule", "The country is unknown.")},
    {"country_without_iban",
        QT_TRANSLATE_NOOP(
            "Rule", "This country has no IBAN: ask for the account number and the BIC.")},
    {"nationality_unknown", QT_TRANSLATE_NOOP("Rule", "The nationality is unknown.")},
    {"issuer_unknown", QT_TRANSLATE_NOOP("Rule", "The issuing state is unknown.")},
    {"document_type", QT_TRANSLATE_NOOP("Rule", "This is another kind of document.")},
    {"birth_date", QT_TRANSLATE_NOOP("Rule", "The date of birth does not exist.")},
    {"birth_in_future", QT_TRANSLATE_NOOP("Rule", "The date of birth is in the future.")},
    {"expiry_date", QT_TRANSLATE_NOOP("Rule", "The date of expiry does not exist.")},
    {"sex", QT_TRANSLATE_NOOP("Rule", "The sex is not M, F or <.")},
    {"check_digit", QT_TRANSLATE_NOOP("Rule", "The check digit does not match.")},
    {"organisation_check_digit",
        QT_TRANSLATE_NOOP("Rule", "The check digit of the organisation code does not match.")},
    {"check_digit_number",
        QT_TRANSLATE_NOOP("Rule", "The check digit of the document number does not match.")},
    {"check_digit_birth",
        QT_TRANSLATE_NOOP("Rule", "The check digit of the date of birth does not match.")},
    {"check_digit_expiry",
        QT_TRANSLATE_NOOP("Rule", "The check digit of the date of expiry does not match.")},
    {"check_digit_optional",
        QT_TRANSLATE_NOOP("Rule", "The check digit of the optional data does not match.")},
    {"check_digit_composite", QT_TRANSLATE_NOOP("Rule", "The overall check digit does not match.")},
    {"range_unassigned", QT_TRANSLATE_NOOP("Rule", "No operator uses this range.")},
    {"too_many_letters", QT_TRANSLATE_NOOP("Rule", "There are more than two letters.")},
    {"group_unknown", QT_TRANSLATE_NOOP("Rule", "No transaction group starts with this digit.")},
    {"not_in_table", QT_TRANSLATE_NOOP("Rule", "The code is not in our table.")},
    {"forbidden_purpose", QT_TRANSLATE_NOOP("Rule", "The quota may not be used for this purpose.")},
    {"luhn",
        QT_TRANSLATE_NOOP(
            "Rule", "The card number fails the Luhn check; compare it with the card.")},
    {"expired", QT_TRANSLATE_NOOP("Rule", "The document has expired.")},
    {"retired", QT_TRANSLATE_NOOP("Rule", "This division has been withdrawn.")},
    {"first_generation", QT_TRANSLATE_NOOP("Rule", "First-generation cards are no longer valid.")},
    {"century_18", QT_TRANSLATE_NOOP("Rule", "The number belongs to a person born before 1900.")},
    {"residence_permit_number",
        QT_TRANSLATE_NOOP(
            "Rule", "This is the number of a residence permit of Hong Kong, Macao or Taiwan.")},
    {"legacy_form", QT_TRANSLATE_NOOP("Rule", "This form is no longer issued.")},
    {"without_check_digit", QT_TRANSLATE_NOOP("Rule", "The number lacks its last digit.")},
    {"department_unknown", QT_TRANSLATE_NOOP("Rule", "The registering department is unknown.")},
    {"bank_type_unknown", QT_TRANSLATE_NOOP("Rule", "The bank is unknown.")},
    {"test_bic", QT_TRANSLATE_NOOP("Rule", "This BIC is for tests.")},
    {"passive_participant",
        QT_TRANSLATE_NOOP("Rule", "This bank does not receive messages itself.")},
    {"leading_zero_missing",
        QT_TRANSLATE_NOOP("Rule", "A leading 零 is missing; the drawer bears the risk.")},
};

} // namespace

QStringList ruleNames()
{
    QStringList names;
    for (const NamedRule& rule : rules)
        names.append(QLatin1StringView(rule.name));
    return names;
}

std::optional<RuleOutcome> checkRule(QStringView name, const QString& text, QDate today)
{
    const auto* found = std::ranges::find_if(
        rules, [name](const NamedRule& rule) { return name == QLatin1StringView(rule.name); });
    if (found == std::ranges::end(rules))
        return std::nullopt;
    return found->check(text, today);
}

const char* ruleText(QStringView code)
{
    const auto* found = std::ranges::find_if(wordings,
        [code](const Wording& wording) { return code == QLatin1StringView(wording.code); });
    return found == std::ranges::end(wordings) ? "" : found->text;
}

} // namespace hui
